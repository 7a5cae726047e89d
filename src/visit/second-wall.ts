import type { CDPSession, Page } from 'playwright';

/** A request as the browser's own protocol tells of it, before it goes out; one that a server sent on counts anew. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly isDocument: boolean;
  /** The page itself, not a frame in it. */
  readonly isPage: boolean;
  /** A server's answer sent the browser there: the first wall does not see that. */
  readonly isSentOn: boolean;
  /** A form sends itself by GET. */
  readonly isForm: boolean;
  /** It is to be saved, not shown: the first wall does not see that either. */
  readonly isSaved: boolean;
}

const READY = new WeakMap<Page, Promise<void>>();

/** How a request is broken off: a page that is not opened leaves the one before as it is, or the browser says that it was blocked. */
export type Broken = 'aborted' | 'blockedbyclient';

/** What can send something, or be a page: pictures, styles and scripts are asked for by GET and are left to the first wall. */
const KINDS = ['Document', 'XHR', 'Fetch', 'Ping', 'CSPViolationReport'] as const;

/**
 * A second wall, independent of the first: every page, request and report of the page is asked about once more over a session of its own
 * with the browser, redirects included, and goes out only where `whyNot` gives null.
 */
export function raiseSecondWall(page: Page, whyNot: (out: Outgoing) => Broken | null): void {
  READY.set(page, watch(page, whyNot).catch(() => undefined));
}

/** Until the second wall of a new page stands. */
export async function secondWallOf(page: Page): Promise<void> {
  await READY.get(page);
}

async function watch(page: Page, whyNot: (out: Outgoing) => Broken | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const forms = new Map<string, string>();
  session.on('Page.frameRequestedNavigation', ({ frameId, reason, url }) => {
    if (reason === 'formSubmissionGet') forms.set(frameId, url);
    else forms.delete(frameId);
  });
  let main = '';
  session.on('Fetch.requestPaused', ({ requestId, request: { method, url }, resourceType, frameId, networkId, redirectedRequestId }) => {
    const isDocument = resourceType === 'Document';
    const isForm = isDocument && redirectedRequestId === undefined && forms.get(frameId) === url;
    const broken = whyNot({ method, url, isDocument, isPage: isDocument && frameId === main, isSentOn: redirectedRequestId !== undefined, isForm, isSaved: isDocument && networkId === undefined });
    void answer(session, requestId, broken);
  });
  await session.send('Page.enable');
  main = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  await session.send('Fetch.enable', { patterns: KINDS.map((resourceType) => ({ resourceType })) });
}

/** A page that closes meanwhile makes either call fail: nothing is left to decide then. */
async function answer(session: CDPSession, requestId: string, broken: Broken | null): Promise<void> {
  const doing = broken === null ? session.send('Fetch.continueRequest', { requestId })
    : session.send('Fetch.failRequest', { requestId, errorReason: broken === 'aborted' ? 'Aborted' : 'BlockedByClient' });
  await doing.catch(() => undefined);
}
