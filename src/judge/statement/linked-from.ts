import type { Look, PageSource } from '../../model/facts.ts';
import type { SiteMap } from '../../model/map.ts';
import type { StatementPage } from '../../model/statement.ts';
import { addressKey } from '../address-key.ts';
import { isOwnAddress } from '../own-site.ts';
import { renderedSource } from '../source-of.ts';

/** From how many of the site's pages the statement is linked. */
export interface LinkedFrom {
  readonly pages: number;
  readonly linking: number;
  /** Null where the home page was not read. */
  readonly home: boolean | null;
  /** The first page without the link, by its address; null where all have it. */
  readonly without: string | null;
}

/**
 * Counts the site's own web pages that were looked at in a browser (where none was, those that were mapped), each once, the statement itself
 * left out, and those of them with a link or a control that leads to the statement.
 */
export function linkedFrom(home: string, looks: readonly Look[], map: SiteMap | null, statement: StatementPage): LinkedFrom {
  const keys = new Set([statement.pointer?.url, statement.got].flatMap((url) => (url == null ? [] : [addressKey(url)])));
  const looked = looks.filter(isPageAsLoaded).flatMap((look) => {
    const source = renderedSource(look);
    return source === null ? [] : [{ url: look.got ?? look.asked, source }];
  });
  const mapped = (map?.pages ?? []).flatMap(({ got, source, failure }) => (source === null || failure !== null ? [] : [{ url: got, source }]));
  const all = [...(looked.length > 0 ? looked : mapped)].sort((a, b) => (a.url < b.url ? -1 : 1));
  const own = new Map(all.filter(({ url }) => isOwnAddress(home, url) && !keys.has(addressKey(url))).map((page) => [addressKey(page.url), page]));
  const homeKey = addressKey(map?.home ?? home);
  const homePage = own.get(homeKey) ?? mapped.find(({ url }) => addressKey(url) === homeKey);
  const without = [...own.values()].filter(({ source }) => !leadsTo(source, keys));
  return {
    pages: own.size, linking: own.size - without.length, without: without[0]?.url ?? null,
    home: homePage === undefined ? null : leadsTo(homePage.source, keys),
  };
}

/** A state that a journey made, and what answered with an error, is no page where a footer is owed. */
function isPageAsLoaded({ asked, status, failure }: Look): boolean {
  return failure === null && (status === null || status < 400) && !asked.includes('#~');
}

function leadsTo({ links }: PageSource, keys: ReadonlySet<string>): boolean {
  return links.some(({ href }) => href !== null && keys.has(addressKey(href)));
}
