import type { Frontier } from '../model/kit.ts';
import type { VisitorHabits } from '../model/method.ts';
import { doorsOf } from './door.ts';
import { openGround } from './ground.ts';
import { englishSide, welshVersion } from './languages.ts';
import { sniffsOf } from './links.ts';
import { openListed } from './listed.ts';
import { questFor } from './quest.ts';
import { partyFor } from './search-party.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A task as the crawl needs it; `nearby`: an answer may also stand beside the page that answers. */
export interface CrawlTask { readonly id: string; readonly vocabulary: Vocabulary; readonly nearby: boolean }

/** Fetches that each task may ask for, pages in all, and how the modelled visitor behaves, who asks for pages too. */
interface Budget { readonly perTask: number; readonly perSite: number; readonly habits?: VisitorHabits | null }

/** Of a task's fetches, the share that may be spent on doors that no word speaks for. */
const blindShare = .8;

/**
 * One crawl for all tasks of a site: they take turns, each with its own number of fetches; what anyone fetched is held against every task.
 * A task that is content asks for nothing, so that others come to their turn sooner, and goes on when a page that smells of it turns up.
 * Pages are smelled and scored once a task, and a task is judged anew only where a page may matter to it: near-linear in the pages read.
 */
export function frontierOf(tasks: readonly CrawlTask[], home: string, on: Budget): Frontier {
  const ground = openGround(home);
  const doors = doorsOf(ground);
  let listed: readonly string[] = [];
  const sides = tasks.map(({ id, vocabulary, nearby }) => {
    const quest = questFor(vocabulary, ground);
    const mostDoors = Math.floor(on.perTask * blindShare);
    return { id, quest, asks: partyFor({ quest, ground, doors, nearby, mostDoors, habits: on.habits ?? null, listed: () => listed }), asked: 0 };
  });
  let [turn, pages] = [0, 0];
  const ask = (url: string, scenario: string): { readonly url: string; readonly scenario: string } => {
    ground.ask(url);
    return { url, scenario };
  };
  const nextInTurn = (again: boolean): ReturnType<typeof ask> | null => {
    for (let n = 0; n < sides.length; n += 1) {
      const side = sides[(turn + n) % sides.length];
      const url = side && side.asked < on.perTask ? side.asks(again) : null;
      if (!side || url === null) continue;
      turn = (turn + n + 1) % sides.length;
      side.asked += 1;
      return ask(url, side.id);
    }
    return null;
  };
  return {
    add: (page) => {
      pages += 1;
      const news = ground.add(page);
      for (const near of news.nearer) doors.put(near);
      for (const { quest } of sides) quest.take(news);
    },
    list: (addresses) => { listed = openListed(addresses, home); },
    next: () => {
      if (pages >= on.perSite) return null;
      const [first] = sides;
      if (first && ground.mayOpen(home)) return ask(home, first.id);
      const english = first ? englishSide(ground) : null;
      if (first && english !== null && ground.mayOpen(english)) return ask(english, first.id);
      return nextInTurn(false) ?? nextInTurn(true);
    },
    versions: () => sides.flatMap(({ id, quest }) => {
      const url = welshVersion(quest.answer(), ground);
      return url !== null && ground.mayOpen(url) ? [{ url, scenario: id }] : [];
    }),
    traps: () => ground.traps(),
    work: () => ({
      pages, judged: sides.reduce((sum, { quest }) => sum + quest.judged(), 0),
      sniffed: tasks.reduce((sum, { vocabulary }) => sum + sniffsOf(vocabulary), 0),
    }),
  };
}
