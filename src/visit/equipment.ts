import type { Browser, Page } from 'playwright';
import type { PageSource } from '../model/facts.ts';
import type { Guide, Observer } from '../model/kit.ts';
import type { Manners } from '../model/survey.ts';
import type { Tell } from '../model/event.ts';
import type { Fetched } from './fetch.ts';
import type { Gate } from './gate.ts';
import type { Lanes } from './manners.ts';
import type { Robots } from './robots.ts';

/** What a visitor takes along to every site; made once. */
export interface Equipment {
  readonly manners: Manners;
  readonly gate: Gate;
  readonly lanes: Lanes;
  readonly robots: Robots;
  /** One plain GET through the gate, without lane or robots: only `seat.ts` calls it. */
  readonly fetch: (url: string) => Promise<Fetched>;
  /** The one browser, begun anew where it crashed. */
  readonly browser: () => Promise<Browser>;
  readonly observers: readonly Observer<Page>[];
  readonly readSource: (html: string, url: string) => PageSource;
  readonly guide: Guide;
  readonly tell: Tell;
  readonly signal: AbortSignal;
}
