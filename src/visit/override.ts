import type { ElementHandle } from 'playwright';
import type { Failure } from '../model/failure.ts';
import type { StepTaken } from '../model/visit.ts';
import { latenessOf } from './deadline.ts';
import { failure } from './failure.ts';
import { answerOf, isOpen, type Live } from './live.ts';
import { liveHere } from './live-here.ts';
import type { Stand } from './stand.ts';

/** What a binding's override found: the page on which it is, the thing itself, and what is told of it. */
export interface Overridden {
  /** The journey's own where it has one; one that was opened for this is the caller's to close. */
  readonly live: Live;
  readonly element: ElementHandle<HTMLElement>;
  readonly help: NonNullable<StepTaken['help']>;
}

/**
 * Where a step's own words found nothing: what the site's binding says of the step of this name, if it is there to be seen. Null where the
 * binding says nothing, or its CSS finds nothing; a failure where no page could be opened, or the CSS cannot be read.
 */
export async function findOverride(stand: Stand, name: string | undefined): Promise<Overridden | Failure | null> {
  const override = name === undefined ? undefined : stand.errand.overrides?.[name];
  if (override === undefined || stand.state.look === null) return null;
  const live = await liveHere(stand);
  if (!isOpen(live)) return live;
  const { css, because } = override;
  const all = live.page.locator(`css=${css}`).filter({ visible: true });
  const first = async (): Promise<ElementHandle | null> => ((await all.count()) === 0 ? null : all.first().elementHandle());
  const element = await answerOf(stand.seat, first).catch((error: unknown) => {
    if (latenessOf(error) !== null) throw error;
    return 'unreadable' as const;
  });
  if (element !== null && element !== 'unreadable') {
    // CSS in a page of HTML finds nothing but its elements; what is to be seen and used is HTML's.
    return { live, element: element as ElementHandle<HTMLElement>, help: { css, because } };
  }
  if (stand.state.live !== live) await live.close();
  return element === null ? null : failure('unprepared', `the binding’s css for “${name}” cannot be read: ${css}`);
}
