import type { EngineFinding } from '../../model/destination.ts';
import { counted, ordinal } from './figures.ts';
import { type OwnSearch, searchWords } from './search-words.ts';

/** The council’s own search beside a textbook engine over the pages read, in one sentence: `puts it 1st, yours 7th`. */
export function engineWords(engine: EngineFinding | null, search: OwnSearch): string {
  const own = searchWords(search);
  if (engine === null) return `The site’s own search ${own}.`;
  const over = `A textbook search engine over the ${counted(engine.pages, 'page', 'pages')} read`;
  if (engine.rank === null) return `${over} does not come upon it; the site’s own search ${own}.`;
  return `${over} puts it ${ordinal(engine.rank)}; the site’s own search ${own}.`;
}
