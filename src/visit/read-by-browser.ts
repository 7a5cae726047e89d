import type { Failure } from '../model/failure.ts';
import { openContext, pageOf } from './context.ts';
import { latenessOf, within } from './deadline.ts';
import type { Equipment } from './equipment.ts';
import { failureOf, failureOfStatus } from './failure.ts';
import type { Fetched } from './fetch.ts';
import { formerScreens } from './former-screens.ts';
import { leaveContext } from './leave.ts';

/** Whether only our plain reader could not come in: it follows no incomplete certificate chain, a browser does. */
export function isForBrowser(why: Failure | null): boolean {
  return why?.kind === 'tls' && why.fault === 'ours';
}

/** A text as the browser gets it, in a context of its own, for hosts that our plain reader cannot come in to. Never throws. */
export async function readByBrowser(url: string, by: Pick<Equipment, 'browser' | 'gate' | 'manners' | 'tell'>): Promise<Fetched> {
  const { gate, manners: { userAgent, pageMs }, tell } = by;
  const blank: Fetched = { asked: url, got: url, status: null, contentType: '', text: null, redirects: [], failure: null, retryAfterMs: null };
  try {
    const context = await openContext(await by.browser(), formerScreens.desktop, { site: '', userAgent, proxy: gate.proxy, tell });
    try {
      const response = await (await pageOf(context)).goto(url, { waitUntil: 'commit', timeout: pageMs });
      // The first bytes are there; the last may never come.
      const text = response === null ? null : await within(pageMs, `reading ${url}`, () => response.text());
      const status = response?.status() ?? null;
      return { ...blank, got: response?.url() ?? url, status, text, failure: status === null ? null : failureOfStatus(status) };
    } finally {
      await leaveContext(context);
    }
  } catch (error) {
    return { ...blank, failure: latenessOf(error) ?? failureOf(error, { known: gate.failureFor(url), doing: `reading ${url}` }) };
  }
}
