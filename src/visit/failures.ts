import type { Failure, FailureKind, Fault } from '../model/failure.ts';

interface FailureCard {
  readonly fault: Fault;
  /** Whether trying again in a minute cannot help, unless the message says otherwise. */
  readonly permanent: boolean;
  /** The cause in plain words. */
  readonly words: string;
  /** Who must do what. */
  readonly remedy: string;
}

const card = (fault: Fault, permanent: boolean, words: string, remedy: string): FailureCard => ({ fault, permanent, words, remedy });

/** Every kind of failure: whose it is, whether it lasts, its plain words and who must do what. Complete: one entry per kind. */
export const failures: Readonly<Record<FailureKind, FailureCard>> = {
  dns: card('network', false, 'The name of the server could not be found',
    'The site’s owner checks its domain name records; we try again.'),
  tls: card('site', true, 'The server’s security certificate is not valid', 'The site’s owner renews or completes the certificate.'),
  refused: card('network', false, 'No server answered at the address', 'The site’s owner checks that the server runs; we try again.'),
  reset: card('network', false, 'The connection broke off', 'We try again; if it lasts, the site’s owner looks at the server.'),
  timeout: card('network', false, 'The server did not answer within our patience',
    'We try again; if it lasts, the site’s owner looks at the server.'),
  'http-error': card('site', false, 'The server answered with an error', 'The site’s owner looks for the error in the server’s log.'),
  blocked: card('site-policy', true, 'The site turned our visitor away',
    'The site’s owner lets our user agent through, or asks to be left out.'),
  robots: card('site-policy', true, 'The site’s robots.txt asks visitors like us to stay away',
    'The site’s owner changes robots.txt, if they want to be assessed.'),
  'opted-out': card('site-policy', true, 'The council asked not to be visited',
    'Nothing; the council may take its wish back at any time.'),
  'not-found': card('site', true, 'The page is not there', 'The site’s owner mends or removes the links that lead to it.'),
  loop: card('site', true, 'The page sends its visitor round in a circle', 'The site’s owner mends the redirect.'),
  'not-html': card('site', true, 'The address does not lead to a web page',
    'Nothing, where a file was meant; otherwise the site’s owner corrects the content type.'),
  'too-large': card('ours', true, 'The page is larger than we read', 'We raise the limit, if the page is worth it.'),
  empty: card('site', true, 'The page came without content', 'The site’s owner makes sure the page has content.'),
  'private-address': card('ours', true, 'The address is a private one, which we never visit',
    'Whoever writes the survey names the address there, if it is meant.'),
  unsafe: card('ours', true, 'Going on would have needed more than reading the page', 'Nothing: we never send anything.'),
  unclear: card('ours', true, 'What was seen of the page does not say', 'A person looks at the page.'),
  unprepared: card('ours', true, 'The survey’s files give no value for what the script asks',
    'Whoever writes the survey gives the value in the site’s binding, or sets the environment variable that it names.'),
  crash: card('ours', false, 'Our browser stopped working', 'We try again; if it lasts, run “doctor”.'),
  internal: card('ours', true, 'Our own program made a mistake', 'Tell the makers of toptasks; the edition’s events.jsonl says more.'),
  interrupted: card('ours', false, 'The survey was stopped', 'Run the survey again: it goes on where it was.'),
};

/** Kinds that tell another story where the limit was ours. */
const ours: Readonly<Partial<Record<FailureKind, Pick<FailureCard, 'words' | 'remedy'>>>> = {
  tls: {
    words: 'Our plain reader could not follow the server’s certificate chain, a browser may',
    remedy: 'The site’s owner lets the server send its whole certificate chain; a browser fetches what is missing by itself.',
  },
  empty: {
    words: 'What we pressed on the page was not there or did nothing',
    remedy: 'A person presses it; where it works, the makers of toptasks want to know.',
  },
  timeout: { words: 'We did not wait any longer', remedy: 'We try again; if it lasts, the survey allows a page more time.' },
};

/** The cause in plain words, by kind and by whose it is: our own limits are never said to be the site's. */
export function words({ kind, fault }: Failure): string {
  return (fault === 'ours' ? ours[kind] : undefined)?.words ?? failures[kind].words;
}

/** Who must do what about it, in a sentence. */
export function remedy({ kind, fault }: Failure): string {
  return (fault === 'ours' ? ours[kind] : undefined)?.remedy ?? failures[kind].remedy;
}

interface Own { readonly permanent?: boolean | undefined; readonly fault?: Fault | undefined }

/** A failure of the kind, with the kind's own fault and permanence unless given. The detail becomes one line of at most 300 characters. */
export function failure(kind: FailureKind, detail: string, own: Own = {}): Failure {
  const known = failures[kind];
  // Control characters would let a hostile server colour a terminal or break a log's line.
  const line = (detail.split(/\r?\n/, 1)[0] ?? '').replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim().slice(0, 300);
  return { kind, detail: line || known.words, permanent: own.permanent ?? known.permanent, fault: own.fault ?? known.fault };
}
