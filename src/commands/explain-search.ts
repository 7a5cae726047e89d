import type { EngineFinding } from '../model/destination.ts';
import type { SearchRun } from '../model/map.ts';
import { engineWords } from '../publish/words/engine-words.ts';
import { isSure } from '../publish/words/is-sure.ts';
import { searchWords } from '../publish/words/search-words.ts';
import { ownSearch, spokenSearches } from '../publish/way/own-search.ts';
import type { WayCase } from '../publish/way/way-case.ts';
import { wrapped } from './wrapped.ts';

const shown = 5;
const nothing = 'Without a sure answer there is nothing to rank. This is what came.';

/** The site's own search beside the textbook engine, the answer marked in each; nothing where neither was asked. */
export function searchLines(way: WayCase): readonly string[] {
  const { task } = way;
  const search = ownSearch(way);
  const { run } = search;
  const engine = task.engine ?? null;
  if (run === undefined && engine === null) return [];
  const isAnswer = (rank: number, href: string): boolean =>
    isSure(task.destination) && (rank === task.searchRank || task.destination.set.includes(href));
  return [
    ...wrapped(isSure(task.destination) ? engineWords(engine, search) : nothing, '  '),
    ...(run === undefined ? [] : ownLines(run, isAnswer, search.state === 'failed')),
    ...(engine === null ? [] : textbookLines(engine)),
    ...(isSure(task.destination) ? spokenSearches(way) : []).flatMap((one) => wrapped(`asked “${one.query}”: it ${searchWords(one)}`, '  ', '    ')),
  ];
}

function ownLines({ query, results, failure }: SearchRun, isAnswer: (rank: number, href: string) => boolean, saysSo: boolean): readonly string[] {
  if (failure !== null) return wrapped(`The site’s own search for “${query}” was not answered: ${failure.detail}`, '  ', '    ');
  if (results.length === 0) return wrapped(saysSo ? `It found nothing for “${query}”, and says so.` : `No results could be made out for “${query}”.`, '  ', '    ');
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
