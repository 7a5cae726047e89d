import type { TaskFinding, Way } from '../../model/destination.ts';

/** Where one gets to who always follows the words that smell most of the task, in one sentence; '' where that was not worked out. */
export function temptingWords({ greedy, shortest }: Pick<TaskFinding, 'greedy' | 'shortest'>): string {
  if (greedy === null) return '';
  const links = greedy.way.clicks.map(({ text }) => `“${text}”`).join(', then ');
  if (links === '') return greedy.arrives ? '' : 'No link of the home page smells of the task at all, so whoever follows words does not set out.';
  if (greedy.arrives && shortest !== null && isSame(greedy.way, shortest)) return 'Whoever always follows the strongest words goes this very way.';
  return `Whoever always follows the strongest words takes ${links}, and ${greedy.arrives ? 'arrives too' : 'does not arrive'}.`;
}

function isSame(a: Way, b: Way): boolean {
  return a.clicks.length === b.clicks.length && a.clicks.every(({ to }, n) => b.clicks[n]?.to === to);
}
