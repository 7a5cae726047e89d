import { isSameAddress } from './address.ts';
import type { ActSeen, PageSeen } from './record-seen.ts';

/** One thing of a draft to be, in the order in which it happened. Words are a page's own, uncleaned. */
export type Recorded =
  | { readonly is: 'open'; readonly url: string }
  | { readonly is: 'page'; readonly seen: PageSeen }
  | { readonly is: 'back'; readonly pages: number }
  | { readonly is: 'act'; readonly seen: ActSeen }
  | { readonly is: 'note'; readonly text: string };

/** Hears what a person does and keeps what of it belongs into a script. */
export interface RecordLog {
  readonly hear: (seen: PageSeen | ActSeen) => void;
  /** Something to be said at this place; said there once. */
  readonly note: (text: string) => void;
  /** Something would have been sent. Where that was what the person did last, it becomes a note. */
  readonly refused: (what: string, isPage: boolean) => void;
  readonly recorded: () => readonly Recorded[];
}

/** So far back a note is not said again. */
const NEAR = 20;

/** Opens a log for a recording that begins with the first page that it hears of. */
export function openLog(): RecordLog {
  const all: Recorded[] = [];
  let page: PageSeen | null = null;
  /** What was done last on the page that stands. */
  let acted: ActSeen | null = null;
  const arrive = (seen: PageSeen, how: readonly Recorded[]): void => {
    all.push(...how, { is: 'page', seen });
    page = seen;
    acted = null;
  };
  const hearPage = (seen: PageSeen): void => {
    if (page === null) return arrive(seen, [{ is: 'open', url: seen.url }]);
    const isSame = isSameAddress(page.url, seen.url);
    if (isSame && page.doc === seen.doc) return acted !== null && isOther(page, seen) ? arrive(seen, []) : renew(seen);
    // Loaded anew: whatever was done on it before is not undone in a script.
    if (isSame && page.index === seen.index && acted === null) return renew(seen);
    const isSentOn = acted === null && all.at(-1)?.is === 'page' && seen.isLed && !seen.isTravelled;
    arrive(seen, isSentOn ? sentOn(all) : howCome(page, seen, acted));
  };
  /** The page is the same, only that more of it is there now. */
  const renew = (seen: PageSeen): void => {
    page = seen;
    const at = all.findLastIndex((one) => one.is === 'page');
    if (acted === null) all[at] = { is: 'page', seen };
  };
  const hearAct = (seen: ActSeen): void => {
    if (seen.what !== 'consent') acted = seen;
    const last = all.at(-1);
    const isSameField = last?.is === 'act' && last.seen.field === seen.field && last.seen.what === seen.what && /fill|choose|password|file/.test(seen.what);
    if (isSameField) all.pop();
    all.push({ is: 'act', seen });
  };
  const note = (text: string): void => {
    const isSaid = all.slice(-NEAR).some((one) => one.is === 'note' && one.text === text);
    if (!isSaid) all.push({ is: 'note', text });
  };
  const refused = (what: string, isPage: boolean): void => {
    const quiet = `The page wanted to send something (${what}): it was refused.`;
    const last = all.at(-1);
    // Told twice, and only the second time that it was a page.
    if (isPage && last?.is === 'note' && last.text === quiet) all.pop();
    const done = all.at(-1);
    const isDone = isPage && done?.is === 'act' && /press|follow|key|plain|choose/.test(done.seen.what);
    if (isDone) all.pop();
    note(isDone ? `You used “${done.seen.name}”, which would have sent something (${what}): it was refused. A journey ends before it.` : quiet);
  };
  return { hear: (seen) => (seen.kind === 'page' ? hearPage(seen) : hearAct(seen)), note, refused, recorded: () => all };
}

/** A page that script made another one where it stands. */
function isOther(before: PageSeen, now: PageSeen): boolean {
  return now.heading !== '' && now.heading !== before.heading;
}

/** A page that sent its visitor on by itself is passed over. */
function sentOn(all: Recorded[]): readonly Recorded[] {
  const last = all.pop();
  return last?.is === 'page' ? [{ is: 'note', text: `${last.seen.url} sent you on by itself.` }] : [];
}

function howCome(from: PageSeen, to: PageSeen, acted: ActSeen | null): readonly Recorded[] {
  if (to.index < from.index) return [{ is: 'back', pages: from.index - to.index }];
  if (to.isTravelled) return [{ is: 'note', text: 'You went forward again, for which a script has no word: its address is opened.' }, { is: 'open', url: to.url }];
  const isLed = acted !== null && (/follow|press|key|plain/.test(acted.what) || (acted.what === 'choose' && to.isLed));
  return isLed || (to.isLed && acted !== null) || from.doc === to.doc ? [] : [{ is: 'note', text: 'You typed this address.' }, { is: 'open', url: to.url }];
}
