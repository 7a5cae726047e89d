import { parse } from 'acorn';
import type { Page } from 'playwright';
import type { Arrival, ScriptTooNew } from '../model/arrival.ts';
import type { Heard } from './arrival-requests.ts';
import { inIsolation } from './isolated.ts';

/** What browsers of about 2018 read: our choice, for phones that have had no new system since. */
const YEAR = 2018;
const MOST_SCRIPTS = 40;
const MOST_NAMED = 10;
const LONGEST = 600_000;
const MOST_IN_ALL = 2_000_000;

interface Script { readonly host: string; readonly name: string; readonly text: string }

/**
 * The page's scripts whose text a browser of about 2018 cannot read, so that it runs nothing of them. Modules are left out where the page has
 * scripts for those who know none (`nomodule`): such a page minds old browsers. What no browser reads is no script.
 */
export async function scriptsTooNew(tab: Page, heard: Heard): Promise<Arrival['scripts']> {
  const inPage = asInPage(await inIsolation(tab, scriptsIn, { most: MOST_SCRIPTS, longest: LONGEST }));
  const files = heard.parts.filter(({ url, kind, response }) => kind === 'script' && response !== null && !(inPage.hasFallback && inPage.modules.includes(url)));
  const tooNew: ScriptTooNew[] = [];
  let [read, sum] = [0, 0];
  for (const part of [...inPage.texts.map((text) => ({ text })), ...files]) {
    const script = 'text' in part ? { host: '', name: 'in the page', text: part.text } : await scriptOf(part);
    if (script === null || read >= MOST_SCRIPTS || script.text.length > LONGEST || sum + script.text.length > MOST_IN_ALL) continue;
    [read, sum] = [read + 1, sum + script.text.length];
    const because = whyUnread(script.text, inPage.hasFallback);
    if (because !== null && tooNew.length < MOST_NAMED) tooNew.push({ host: script.host, name: script.name, because });
  }
  return { read, left: inPage.texts.length + files.length - read, tooNew };
}

async function scriptOf({ url, bytes, response }: Heard['parts'][number]): Promise<Script | null> {
  // What is large even packed need not be fetched from the browser.
  const text = (bytes ?? 0) > LONGEST ? null : await response?.text().catch(() => null);
  const address = URL.parse(url);
  return text == null || address === null ? null : { host: address.host.slice(0, 253), name: (address.pathname.split('/').findLast((one) => one !== '') ?? '').slice(0, 60), text };
}

/** The reader's words for what it could not read; null where it could, or where today's language is no other. */
function whyUnread(text: string, hasFallback: boolean): string | null {
  const because = wrongIn(text, YEAR, 'script');
  if (because === null || wrongIn(text, YEAR, 'module') === null) return null;
  const isPlain = wrongIn(text, 'latest', 'script') === null;
  if (isPlain) return because;
  const asModule = wrongIn(text, YEAR, 'module');
  return hasFallback || wrongIn(text, 'latest', 'module') !== null ? null : asModule;
}

function wrongIn(text: string, ecmaVersion: 2018 | 'latest', sourceType: 'script' | 'module'): string | null {
  try {
    parse(text, { ecmaVersion, sourceType, allowHashBang: true });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 100) : 'unread';
  }
}

function asInPage(raw: unknown): { readonly texts: readonly string[]; readonly modules: readonly string[]; readonly hasFallback: boolean } {
  const { texts, modules, hasFallback } = raw as Record<string, unknown>; // each is checked here
  const words = (list: unknown): readonly string[] => (Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST_SCRIPTS) : []);
  return { texts: words(texts), modules: words(modules), hasFallback: hasFallback === true };
}

/** Runs in the page: the texts of scripts that stand in it, the addresses of its modules, and whether it has scripts for those who know none. */
function scriptsIn({ most, longest }: { readonly most: number; readonly longest: number }): Record<string, unknown> {
  const all = Array.from(document.querySelectorAll('script'));
  const isScript = (type: string | null): boolean => type === null || type === '' || type === 'module' || /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/i.test(type.trim());
  const isModule = (one: Element): boolean => one.getAttribute('type') === 'module';
  const hasFallback = all.some((one) => one.hasAttribute('nomodule'));
  const own = all.filter((one) => !one.hasAttribute('src') && !one.hasAttribute('nomodule') && isScript(one.getAttribute('type')) && !(hasFallback && isModule(one)));
  return {
    texts: own.map((one) => one.textContent ?? '').filter((text) => text !== '' && text.length <= longest).slice(0, most),
    modules: all.filter((one) => isModule(one) && one.hasAttribute('src')).map(({ src }) => src.slice(0, 2000)).slice(0, most), hasFallback,
  };
}
