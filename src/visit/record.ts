import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page, Request } from 'playwright';
import type { Happening, Tell } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Manners } from '../model/survey.ts';
import { isOnSite } from './address.ts';
import { refusedByGate } from './answer.ts';
import { launchBrowser } from './browser.ts';
import { openContext, pageOf } from './context.ts';
import { failureOf } from './failure.ts';
import { formerScreens } from './former-screens.ts';
import { openGate } from './gate.ts';
import { leave, leaveContext } from './leave.ts';
import { openLog, type Recorded } from './record-log.ts';
import { recordScript } from './record-page.ts';
import { readSeen, readTyped } from './record-seen.ts';
import { openTyped, withoutTyped } from './record-typed.ts';
import { cleanWords } from './record-words.ts';

/** Where a recording begins, and who hears of it on the way. */
export interface RecordOrder {
  readonly home: string;
  /** A line for the person at the browser. */
  readonly say: (line: string) => void;
  /** What the gate knows of an address that could not be reached. */
  readonly failureFor?: (url: string) => Failure | null;
}

/** A recording under way. */
export interface Recording {
  readonly page: Page;
  /** Settles when the person has closed the page, the window or the browser. */
  readonly closed: Promise<void>;
  readonly recorded: () => readonly Recorded[];
  /** To be told what the context's guard refuses. */
  readonly tell: Tell;
}

/**
 * Opens the home page in a new page of the guarded context and keeps what a person does there: links followed, buttons pressed, fields
 * filled, options chosen, pages gone back, Enter and Escape. In one window; what would send is refused before it leaves, and the page stays.
 * Rejects where the home page cannot be opened at all.
 */
async function recordIn(context: BrowserContext, { home, say, failureFor = () => null }: RecordOrder): Promise<Recording> {
  const log = openLog();
  const typed = openTyped();
  const told = new Set<string>();
  const refuse = (method: string, url: string, isPage: boolean): void => {
    const where = cleanWords(url.replace(/[?#].*$/, ''));
    const isSending = isPage || !/^(?:GET|HEAD)$/.test(method);
    const what = isSending ? `${method} ${where}` : where;
    if (!isSending) log.note(`This leads to ${what}, which is not opened: one pays or signs in there, or it ends something.`);
    else if (isPage || isOnSite(url, home)) log.refused(what, isPage);
    if (!told.has(what)) say(isSending ? `Refused: this would have sent something (${what}). Nothing is ever sent.` : `Not opened: ${what}. One pays or signs in there, or it ends something.`);
    told.add(what);
  };
  const binding = `record${randomUUID().replaceAll('-', '')}`;
  await context.exposeBinding(binding, (_source, json: unknown) => {
    const field = readTyped(json);
    if (field !== null) typed.hear(field.field, field.value);
    const seen = readSeen(json);
    if (seen?.kind === 'kept') refuse('GET', seen.url, true);
    else if (seen !== null) log.hear(seen);
  });
  await context.addInitScript({ content: recordScript(binding) });
  // Who refuses it does not say whether it was a page: that tells a form from what runs in the background.
  context.on('request', (request) => { if (isSending(request)) refuse(request.method(), request.url(), true); });
  const page = await pageOf(context);
  oneWindow(context, page, say);
  const closed = new Promise<void>((done) => {
    page.once('close', () => done());
    context.once('close', () => done());
    context.browser()?.once('disconnected', () => done());
  });
  await openHome(page, home, failureFor);
  return { page, closed, recorded: () => withoutTyped(log.recorded(), typed), tell: (happening) => hearRefused(happening, refuse) };
}

/** Throws, in plain words, where there is nothing to record on. */
async function openHome(page: Page, home: string, failureFor: (url: string) => Failure | null): Promise<void> {
  const response = await page.goto(home, { waitUntil: 'domcontentloaded' }).catch((cause: unknown) => {
    throw new Error(`${home} cannot be opened: ${failureOf(cause, { known: failureFor(home) }).detail}`, { cause });
  });
  const refused = refusedByGate(response, { failureFor });
  if (refused !== null) throw new Error(`${home} cannot be opened: ${refused.detail}`);
}

function isSending(request: Request): boolean {
  return request.isNavigationRequest() && request.method() !== 'GET' && request.method() !== 'HEAD';
}

function hearRefused(happening: Happening, refuse: (method: string, url: string, isPage: boolean) => void): void {
  if (happening.type === 'request-refused' && happening.because === 'unsafe') refuse(happening.method, happening.url, false);
}

/** A script goes through one tab: any other is closed again. */
function oneWindow(context: BrowserContext, own: Page, say: (line: string) => void): void {
  context.on('page', (page) => {
    if (page === own) return;
    say('Another tab was closed: a recording follows one tab. Press links with the left button.');
    void leave(page).then(() => own.bringToFront()).catch(() => undefined);
  });
}

/** What a recording in a visible browser needs. */
export interface RecordSession extends RecordOrder {
  readonly site: string;
  readonly manners: Pick<Manners, 'userAgent'>;
  readonly hosts: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Another browser than the visible one, for tests; not ours to close. */
  readonly browser?: Browser;
  /** Told when the person may begin. */
  readonly ready?: (page: Page) => void;
}

/** Records in the visible browser, behind gate and guard, until the person closes it or the signal is given. Gives what was recorded. */
export async function recordSession(session: RecordSession): Promise<readonly Recorded[]> {
  const { hosts, manners, signal, site } = session;
  const gate = await openGate({ hosts, homes: [session.home] });
  const browser = session.browser ?? await launchBrowser({ proxy: gate.proxy, headed: true, say: session.say }).catch(async (cause: unknown) => {
    await gate.close();
    throw cause;
  });
  let recording: Recording | null = null;
  try {
    const context = await openContext(browser, formerScreens.desktop, { site, home: session.home, userAgent: manners.userAgent, proxy: gate.proxy, tell: (happening) => recording?.tell(happening) });
    recording = await recordIn(context, { ...session, failureFor: (url) => gate.failureFor(url) });
    session.ready?.(recording.page);
    await Promise.race([recording.closed, stopped(signal)]);
    const recorded = [...recording.recorded()];
    await leaveContext(context);
    return recorded;
  } finally {
    if (session.browser === undefined) await browser.close().catch(() => undefined);
    await gate.close();
  }
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}

