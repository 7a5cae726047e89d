import type { Click, Match, ScoreStep } from '../model/destination.ts';
import { chanceWords } from '../publish/words/chance-words.ts';
import { kindWords, linkField } from '../publish/words/match-words.ts';
import { placeWords } from '../publish/words/place-words.ts';
import { quotedLink, type WayCase } from '../publish/way/way-case.ts';
import { wrapped } from './wrapped.ts';

/** A way link by link: page, words, place, how likely it is taken, its scent taken apart, and which links lure more. */
export function clickLines(way: WayCase, clicks: readonly Click[]): readonly string[] {
  return clicks.flatMap((click, n) => {
    const place = placeWords(quotedLink(way, 'click', { on: click.from, to: click.to, text: click.text }));
    const taken = click.chance === undefined ? '' : `; ${chanceWords(click.chance)} of the modelled visitors here take it`;
    return [
      ...wrapped(`${n + 1}. on ${n === 0 ? 'the home page, ' : ''}${click.from}`, '  ', '     '),
      ...wrapped(`“${click.text}”${place === '' ? '' : `, ${place}`}`, '     '),
      ...wrapped(`scent ${click.scent.score.toFixed(2)} of 1${taken}`, '     ', '       '),
      ...(click.apart === undefined ? matchLines(click.scent.matches, linkField, '       ') : apartLines(click.apart, '       ')),
      ...(click.rivals ?? []).flatMap(({ text, chance }) => wrapped(`lures more: “${text}” (${chanceWords(chance)})`, '       ', '         ')),
    ];
  });
}

/** A score taken apart, a line for each step with the figure after it before it. */
export function apartLines(steps: readonly ScoreStep[], indent: string): readonly string[] {
  return steps.flatMap(({ say, after }) => wrapped(say, `${indent}${after.toFixed(2)}  `, `${indent}      `));
}

/** The words that counted, field by field. */
export function matchLines(matches: readonly Match[], fieldWords: (field: string) => string, indent: string): readonly string[] {
  return [...Map.groupBy(matches, ({ field }) => field)].flatMap(([field, found]) => {
    const words = found.map((match) => `${match.term} (${kindWords(match)} ${match.strength.toFixed(2)})`).join(', ');
    return wrapped(`${fieldWords(field)}: ${words}`, indent, `${indent}  `);
  });
}
