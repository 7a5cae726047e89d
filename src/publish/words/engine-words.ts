import type { EngineFinding } from '../../model/destination.ts';
import type { SiteResult } from '../../model/kit.ts';
import { counted, ordinal } from './figures.ts';

/** The council’s own search beside a textbook engine over the pages read, in one sentence: `puts it 1st, yours 7th`. */
export function engineWords(engine: EngineFinding | null, search: SiteResult['search'], searchRank: number | null): string {
  const own = ownWords(search, searchRank);
  if (engine === null) return `The site’s own search ${own}.`;
  const over = `A textbook search engine over the ${counted(engine.pages, 'page', 'pages')} read`;
  if (engine.rank === null) return `${over} does not come upon it; the site’s own search ${own}.`;
  return `${over} puts it ${ordinal(engine.rank)}; the site’s own search ${own}.`;
}

function ownWords({ how }: SiteResult['search'], rank: number | null): string {
  if (rank !== null) return `puts it ${ordinal(rank)}`;
  if (how === 'none') return 'was not found by these rules';
  if (how === 'post') return 'was not tried, because it is sent by POST';
  return how === 'forbidden' ? 'was not tried, because robots.txt asks us not to' : 'does not show it';
}
