import type { Click, Match, ScoreStep } from '../model/destination.ts';
import { chanceRange, chanceWords } from '../publish/words/chance-words.ts';
import { decidedBy } from '../publish/words/decided-by.ts';
import { engineWords } from '../publish/words/engine-words.ts';
import { ordinal } from '../publish/words/figures.ts';
import { kindWords, linkField } from '../publish/words/match-words.ts';
import { placeWords } from '../publish/words/place-words.ts';
import { temptingWords } from '../publish/words/tempting-words.ts';
import { verdictWords } from '../publish/words/verdict-words.ts';
import { visitorBand } from '../publish/words/visitor-band.ts';
import { waySummary } from '../publish/words/way-summary.ts';
import { answerWords, routeAnswers } from '../publish/way/route-answers.ts';
import { quotedLink, type WayCase } from '../publish/way/way-case.ts';
import { wrapped } from './wrapped.ts';

/** How a resident gets to a task at a council and why the rules say so, at 80 columns; what was not worked out is left out. */
export function wayLines(way: WayCase): readonly string[] {
  const parts = [answer(way), shortest(way), tempting(way), visitor(way), routes(way), search(way), more(way), decided(way)];
  return parts.filter((part) => part.length > 0).flatMap((part) => [...part, '']);
}

function answer({ task: { destination } }: WayCase): readonly string[] {
  const { best, verdict, by } = destination;
  return [
    'THE ANSWER', ...wrapped(verdictWords(destination), '  '),
    ...(destination.set.length > 0 ? destination.pages?.flatMap((names) => names.slice(0, 1)) ?? destination.set : []).flatMap((url) => wrapped(url, '  ')),
    ...(best === null ? [] : [
      ...wrapped(`${verdict === 'not-found' ? 'The nearest was ' : ''}“${best.title}”${by === 'judge' ? `: ${best.score.toFixed(2)} of 1 (found from .70 on, a person is asked from .50)` : ''}`, '  ', '    '),
      ...(destination.set.includes(best.url) ? [] : wrapped(best.url, '    ')),
      ...(best.apart === undefined ? [...best.because.flatMap((line) => wrapped(line, '    ', '      ')), ...words(best.evidence, (field) => field, '    ')] : apart(best.apart, '    ')),
    ]),
    ...(destination.two ? ['  Another page is nearly as good (within .05).'] : []),
  ];
}

function apart(steps: readonly ScoreStep[], indent: string): readonly string[] {
  return steps.flatMap(({ say, after }) => wrapped(say, `${indent}${after.toFixed(2)}  `, `${indent}      `));
}

function words(matches: readonly Match[], fieldWords: (field: string) => string, indent: string): readonly string[] {
  if (matches.length === 0) return [];
  const byField = [...Map.groupBy(matches, ({ field }) => field)];
  return byField.flatMap(([field, found]) => wrapped(`${fieldWords(field)}: ${found.map((match) => `${match.term} (${kindWords(match)} ${match.strength.toFixed(2)})`).join(', ')}`, indent, `${indent}  `));
}

function shortest(way: WayCase): readonly string[] {
  const { task } = way;
  const gap = task.visitor?.gap ?? null;
  return ['THE SHORTEST WAY', ...wrapped(waySummary(task), '  '), ...clicks(way, task.shortest?.clicks ?? []), ...(gap === null ? [] : wrapped(`What the words were: ${gap}`, '  ', '  '))];
}

function clicks(way: WayCase, all: readonly Click[]): readonly string[] {
  return all.flatMap((click, n) => {
    const place = placeWords(quotedLink(way, 'click', { on: click.from, to: click.to, text: click.text }));
    return [
      ...wrapped(`${n + 1}. on ${click.from}`, '  ', '     '),
      ...wrapped(`“${click.text}”${place === '' ? '' : `, ${place}`}`, '     ', '     '),
      ...wrapped(`scent ${click.scent.score.toFixed(2)} of 1${click.chance === undefined ? '' : `; ${chanceWords(click.chance)} of the modelled visitors here take it`}`, '     ', '       '),
      ...(click.apart === undefined ? words(click.scent.matches, linkField, '       ') : apart(click.apart, '       ')),
      ...(click.rivals ?? []).flatMap((rival) => wrapped(`lures more: “${rival.text}” (${chanceWords(rival.chance)})`, '       ', '         ')),
    ];
  });
}

function tempting(way: WayCase): readonly string[] {
  const said = temptingWords(way.task);
  const { greedy } = way.task;
  if (greedy === null || said === '') return [];
  return ['THE WAY OF THE STRONGEST WORDS', ...wrapped(said, '  '), ...(said.includes(' takes ') ? wrapped(`It ends on ${greedy.way.to}`, '  ', '    ') : [])];
}

function visitor({ results, task: { visitor: found } }: WayCase): readonly string[] {
  if (found == null) return [];
  const { reach, most, attractive, clicks: mean } = found;
  const within = ([['three', 'p3'], ['five', 'p5'], ['eight', 'p8']] as const).map(([name, key]) => `  within ${name} clicks: ${chanceRange(reach[key], most[key])}`);
  return [
    'WHO FOLLOWS WORDS', ...wrapped(`${visitorBand(results.survey.method, found)}, by a model whose constants are assumptions; it decides no score.`, '  '), ...within,
    `  the first click leads nearer: ${chanceWords(found.firstClick)}`,
    ...(mean === null ? [] : [`  clicks of those who arrive: about ${Math.round(mean)}`]),
    ...(attractive === null ? [] : wrapped(`the wrong page that most come to: “${attractive.title}” (${chanceWords(attractive.share)}) ${attractive.url}`, '  ', '    ')),
  ];
}

function routes({ results, site, scenario }: WayCase): readonly string[] {
  const answers = routeAnswers(results, site.site.id, scenario.id);
  if (answers.length === 0) return [];
  return ['THE ROUTE QUESTIONS', ...answers.flatMap(({ sign, title, findings }) => [
    ...wrapped(`${sign.padEnd(4)}${title}`, '  ', '      '), ...findings.flatMap((one) => wrapped(`${answerWords[one.state]}: ${one.message}`, '      ', '      ')),
  ])];
}

function search({ site, scenario, task }: WayCase): readonly string[] {
  const run = site.search.runs.find((one) => one.scenario === scenario.id && (one.purpose === undefined || one.purpose === 'task'));
  const engine = task.engine ?? null;
  if (run === undefined && engine === null) return [];
  return [
    'SEARCH', ...wrapped(task.destination.set.length > 0 ? engineWords(engine, site.search, task.searchRank) : 'Without a sure answer there is nothing to rank. This is what came.', '  '),
    ...(run === undefined || run.results.length === 0 ? [] : [`  The site’s own search for “${run.query}”:`, ...run.results.slice(0, 5).flatMap(({ rank, text, href }) => wrapped(
      `${rank}. ${text}${rank === task.searchRank || task.destination.set.includes(href) ? '  <- the answer' : ''}`, '    ', '       '))]),
    ...(engine === null || engine.first.length === 0 ? [] : [`  A textbook engine for “${engine.query}”:`, ...engine.first.flatMap(({ title, url, kind }, n) => wrapped(
      `${n + 1}. ${title || url}${kind === 'answer' ? '  <- the answer' : kind === 'page' ? '' : `  (${kind})`}`, '    ', '       '))]),
    ...(engine?.hindrances ?? []).flatMap((line) => wrapped(`speaks against it in any engine: ${line}`, '  ', '    ')),
    ...(task.askedRanks ?? []).flatMap(({ query, rank }) => wrapped(`asked “${query}”: ${rank === null ? 'not among the results' : ordinal(rank)}`, '  ', '    ')),
  ];
}

function more({ task: { destination, short, welsh, expected } }: WayCase): readonly string[] {
  const lines = [
    ...(short === undefined || destination.set.length === 0 ? [] : wrapped(`Short address: ${short === null ? 'none of those tried leads to the answer' : `${short.asked} leads to ${short.url}`}.`, '  ', '    ')),
    ...(welsh == null ? [] : wrapped(`The Welsh side: ${verdictWords(welsh)} ${welsh.verdict === 'not-found' ? '' : welsh.best?.url ?? ''}`, '  ', '    ')),
    ...(expected === undefined ? [] : wrapped(`The address given to GOV.UK: ${expected.url}; the rules by themselves ${expected.agrees === null ? 'could not tell' : expected.agrees ? 'say the same' : 'say otherwise'}.`, '  ', '    ')),
  ];
  return lines.length === 0 ? [] : ['OTHER WAYS TO IT', ...lines];
}

function decided({ task: { destination } }: WayCase): readonly string[] {
  const { alone } = destination;
  return ['WHO DECIDED', ...wrapped(decidedBy(destination), '  '), ...(alone === undefined ? [] : wrapped(
    `The rules by themselves said ${alone.url === null ? 'not found by these rules' : `${alone.url} at ${alone.score.toFixed(2)}`}.`, '  ', '    '))];
}
