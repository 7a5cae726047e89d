import type { EngineFinding } from '../model/destination.ts';
import type { SearchRun } from '../model/map.ts';
import { engineWords } from '../publish/words/engine-words.ts';
import { ordinal } from '../publish/words/figures.ts';
import { isSure } from '../publish/words/is-sure.ts';
import type { WayCase } from '../publish/way/way-case.ts';
import { wrapped } from './wrapped.ts';

const shown = 5;
const nothing = 'Without a sure answer there is nothing to rank. This is what came.';

/** The site's own search beside the textbook engine, the answer marked in each; nothing where neither was asked. */
export function searchLines({ site, scenario, task }: WayCase): readonly string[] {
  const run = site.search.runs.find((one) => one.scenario === scenario.id && (one.purpose ?? 'task') === 'task');
  const engine = task.engine ?? null;
  if (run === undefined && engine === null) return [];
  const isAnswer = (rank: number, href: string): boolean =>
    isSure(task.destination) && (rank === task.searchRank || task.destination.set.includes(href));
  return [
    ...wrapped(isSure(task.destination) ? engineWords(engine, site.search, task.searchRank) : nothing, '  '),
    ...(run === undefined ? [] : ownLines(run, isAnswer)),
    ...(engine === null ? [] : textbookLines(engine)),
    ...(task.askedRanks ?? []).flatMap(({ query, rank }) => wrapped(`asked “${query}”: ${rank === null ? 'not among the results' : ordinal(rank)}`, '  ', '    ')),
  ];
}

function ownLines({ query, results }: SearchRun, isAnswer: (rank: number, href: string) => boolean): readonly string[] {
  if (results.length === 0) return wrapped(`No results could be made out for “${query}”.`, '  ', '    ');
  return [
    ...wrapped(`The site’s own search for “${query}”:`, '  ', '    '),
    ...results.filter(({ rank, href }, n) => n < shown || isAnswer(rank, href))
      .flatMap(({ rank, text, href }) => wrapped(`${rank}. ${text}${isAnswer(rank, href) ? ' <- the answer' : ''}`, '    ', '       ')),
  ];
}

const marks: Readonly<Record<EngineFinding['first'][number]['kind'], string>> = { answer: '<- the answer', page: '', news: '(news)', archive: '(archive)' };

function textbookLines({ query, first, hindrances }: EngineFinding): readonly string[] {
  return [
    ...(first.length === 0 ? [] : wrapped(`A textbook engine for “${query}”:`, '  ', '    ')),
    ...first.flatMap(({ title, url, kind }, n) => wrapped(`${n + 1}. ${title || url} ${marks[kind]}`, '    ', '       ')),
    ...hindrances.flatMap((line) => wrapped(`speaks against it in any engine: ${line}`, '  ', '    ')),
  ];
}
