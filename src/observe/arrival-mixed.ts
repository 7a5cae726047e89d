import type { Page } from 'playwright';
import type { Arrival } from '../model/arrival.ts';
import { sessionOf } from './isolated.ts';

type Mixed = Arrival['mixed'][number];

const MOST = 20;
const HOWS: Readonly<Record<string, Mixed['how']>> = { MixedContentBlocked: 'blocked', MixedContentAutomaticallyUpgraded: 'mended', MixedContentWarning: 'let-through' };

/** Hears from the browser, from now on, what a page that came by https asks for by http; `heard` ends it. */
export async function hearMixed(tab: Page): Promise<{ readonly heard: () => Promise<readonly Mixed[]> }> {
  const session = await sessionOf(tab);
  const found = new Map<string, Mixed>();
  const onIssue = ({ issue }: { readonly issue: { readonly details: { readonly mixedContentIssueDetails?: { readonly insecureURL: string; readonly resolutionStatus: string } } } }): void => {
    const details = issue.details.mixedContentIssueDetails;
    const how = details === undefined ? undefined : HOWS[details.resolutionStatus];
    if (details === undefined || how === undefined) return;
    const url = details.insecureURL.replace(/[?#].*$/s, '').slice(0, 300);
    if (found.size < MOST && !found.has(url)) found.set(url, { url, how });
  };
  session.on('Audits.issueAdded', onIssue);
  await session.send('Audits.enable');
  return {
    heard: async () => {
      session.off('Audits.issueAdded', onIssue);
      await session.send('Audits.disable');
      return [...found.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
    },
  };
}
