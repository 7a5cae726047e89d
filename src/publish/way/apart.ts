import type { Match, ScoreStep } from '../../model/destination.ts';
import { html, type Markup } from '../markup/html.ts';
import { table } from '../markup/table.ts';
import { kindWords, linkField } from '../words/match-words.ts';

/** A score taken apart, line by line, the figure after each; nothing where it was not kept. */
export function apart(steps: readonly ScoreStep[] | undefined, label: string): Markup {
  if (steps === undefined || steps.length === 0) return html``;
  return table({
    caption: 'How the score comes about, step by step', label: `${label}: the score taken apart`, quiet: true, look: 'apart', cards: true,
    heads: [{ title: 'Step', kind: 'row' }, { title: 'Score after it', kind: 'figure' }],
    rows: steps.map(({ say, after }) => ({ cells: [say, after.toFixed(2)] })),
  });
}

/** The words that counted: each with where it stood, what it counted as, and how strongly. */
export function matched(matches: readonly Match[], label: string, onLink: boolean): Markup {
  if (matches.length === 0) return html`<p>No word of the task counted.</p>`;
  return table({
    caption: 'The words that counted', label: `${label}: the words that counted`, quiet: true, look: 'apart', cards: true,
    heads: [{ title: 'Word', kind: 'row' }, { title: 'Where it stood' }, { title: 'Counted as' }, { title: 'Strength', kind: 'figure' }],
    rows: matches.map((match) => ({ cells: [match.term, onLink ? linkField(match.field) : match.field, kindWords(match), match.strength.toFixed(2)] })),
  });
}
