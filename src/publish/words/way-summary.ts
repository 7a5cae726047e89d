import type { TaskFinding } from '../../model/destination.ts';
import { counted } from './figures.ts';
import { isSure } from './is-sure.ts';

/** The shortest way in one sentence, each link quoted. */
export function waySummary({ destination, shortest }: Pick<TaskFinding, 'destination' | 'shortest'>): string {
  if (!isSure(destination)) {
    if (destination.verdict === 'review') return 'Without a sure answer no way to it can be told.';
    return 'A page that answers was not found by these rules, so there is no way to tell.';
  }
  if (shortest === null) return 'No way over links from the home page to the answer was found by these rules.';
  if (shortest.clicks.length === 0) return 'The home page itself answers.';
  const links = shortest.clicks.map(({ text }) => (text === '' ? 'a link without words' : `“${text}”`));
  return `${counted(links.length, 'click', 'clicks')} from the home page: ${links.join(', then ')}.`;
}
