import { chanceRange, chanceWords } from '../publish/words/chance-words.ts';
import { decidedBy } from '../publish/words/decided-by.ts';
import { temptingWords } from '../publish/words/tempting-words.ts';
import { verdictWords } from '../publish/words/verdict-words.ts';
import { visitorBand } from '../publish/words/visitor-band.ts';
import { waySummary } from '../publish/words/way-summary.ts';
import { answerWords, routeAnswers } from '../publish/way/route-answers.ts';
import type { WayCase } from '../publish/way/way-case.ts';
import { apartLines, clickLines, matchLines } from './explain-clicks.ts';
import { searchLines } from './explain-search.ts';
import { wrapped } from './wrapped.ts';

/** How a resident gets to a task at a council and why the rules say so, at 80 columns; what was not worked out is left out. */
export function wayLines(way: WayCase): readonly string[] {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['THE ANSWER', answer(way)], ['THE SHORTEST WAY', shortest(way)], ['THE WAY OF THE STRONGEST WORDS', tempting(way)],
    ['WHO FOLLOWS WORDS', visitor(way)], ['THE ROUTE QUESTIONS', routes(way)], ['SEARCH', searchLines(way)], ['OTHER WAYS TO IT', more(way)],
    ['WHO DECIDED', decided(way)],
  ];
  return parts.filter(([, lines]) => lines.length > 0).flatMap(([title, lines]) => [title, ...lines, '']);
}

function answer({ task: { destination } }: WayCase): readonly string[] {
  const { set, pages, two } = destination;
  const urls = set.length > 0 ? pages?.flatMap((names) => names.slice(0, 1)) ?? set : [];
  return [
    ...wrapped(verdictWords(destination), '  '), ...urls.flatMap((url) => wrapped(url, '  ')), ...best(destination),
    ...(two ? ['  Another page is nearly as good (within .05).'] : []),
  ];
}

function best({ best: page, verdict, by, set }: WayCase['task']['destination']): readonly string[] {
  if (page === null) return [];
  const score = by === 'judge' ? `: ${page.score.toFixed(2)} of 1 (found from .70 on, a person is asked from .50)` : '';
  const reasons = [...page.because.flatMap((line) => wrapped(line, '    ', '      ')), ...matchLines(page.evidence, (field) => field, '    ')];
  return [
    ...wrapped(`${verdict === 'not-found' ? 'The nearest was ' : ''}“${page.title}”${score}`, '  ', '    '),
    ...(set.includes(page.url) ? [] : wrapped(page.url, '    ')),
    ...(page.apart === undefined ? reasons : apartLines(page.apart, '    ')),
  ];
}

function shortest(way: WayCase): readonly string[] {
  const { shortest: found, visitor: modelled } = way.task;
  const gap = modelled?.gap ?? null;
  return [
    ...wrapped(waySummary(way.task), '  '), ...clickLines(way, found?.clicks ?? []),
    ...(gap === null ? [] : wrapped(`What the words were: ${gap}`, '  ')),
  ];
}

function tempting({ task }: WayCase): readonly string[] {
  const said = temptingWords(task);
  if (task.greedy === null || said === '') return [];
  return [...wrapped(said, '  '), ...(said.includes(' takes ') ? wrapped(`It ends on ${task.greedy.way.to}`, '  ', '    ') : [])];
}

function visitor({ results: { survey }, task: { visitor: found } }: WayCase): readonly string[] {
  if (found == null) return [];
  const { reach, most, attractive, clicks, firstClick } = found;
  const within = ([['three', 'p3'], ['five', 'p5'], ['eight', 'p8']] as const)
    .map(([name, key]) => `  within ${name} clicks: ${chanceRange(reach[key], most[key])}`);
  return [
    ...wrapped(`${visitorBand(survey.method, found)}, by a model whose constants are assumptions; it decides no score.`, '  '), ...within,
    `  the first click leads nearer: ${chanceWords(firstClick)}`,
    ...(clicks === null ? [] : [`  clicks of those who arrive: about ${Math.round(clicks)}`]),
    ...(attractive === null ? []
      : wrapped(`the wrong page that most come to: “${attractive.title}” (${chanceWords(attractive.share)}) ${attractive.url}`, '  ', '    ')),
  ];
}

function routes({ results, site, scenario }: WayCase): readonly string[] {
  return routeAnswers(results, site.site.id, scenario.id).flatMap(({ sign, title, findings }) => [
    ...wrapped(title, `  ${sign.padEnd(4)}`, '      '),
    ...findings.flatMap(({ state, message }) => wrapped(`${answerWords[state]}: ${message}`, '      ')),
  ]);
}

function more({ task: { short, welsh, expected } }: WayCase): readonly string[] {
  const said = [
    ...(short === undefined ? []
      : [`Short address: ${short === null ? 'none of those tried leads to the answer' : `${short.asked} leads to ${short.url}`}.`]),
    ...(welsh == null ? [] : [`The Welsh side: ${verdictWords(welsh)} ${welsh.verdict === 'not-found' ? '' : welsh.best?.url ?? ''}`]),
    ...(expected === undefined ? [] : [`The address given to GOV.UK: ${expected.url} The rules by themselves ${agreement(expected.agrees)}.`]),
  ];
  return said.flatMap((line) => wrapped(line, '  ', '    '));
}

function agreement(agrees: boolean | null): string {
  if (agrees === null) return 'could not tell';
  return agrees ? 'say the same' : 'say otherwise';
}

function decided({ task: { destination } }: WayCase): readonly string[] {
  const { alone } = destination;
  const own = alone === undefined ? '' : alone.url === null ? 'not found by these rules' : `${alone.url} at ${alone.score.toFixed(2)}`;
  return [...wrapped(decidedBy(destination), '  '), ...(own === '' ? [] : wrapped(`The rules by themselves said ${own}.`, '  ', '    '))];
}
