import { lineLike, type Line } from './lines.ts';
import { cannotTell, no, yes, type Question, type Said, type StatementCase } from './question.ts';

const LAW = /public sector bodies \(websites and mobile applications\)|cyrff (?:y )?sector cyhoeddus \(gwefannau/;
const YEAR = /accessibility regulations 2018|rheoliadau hygyrchedd .*2018/;
const COMMITTED = /\bcommitted to (?:making|ensuring|providing|achieving|improving|maintaining|keeping)\b|wedi ymrwymo i/;
const LEGAL = /\bcommitted to making (?:its|our|this|the|their|all (?:of )?(?:its|our)|\S+) (?:[\w ,()/-]{0,60} )?accessible,? in (?:accordance|line|compliance) with\b|wedi ymrwymo i wneud (?:ei|ein|y) .*hygyrch,? yn unol â/;

export const commitment: Question = {
  id: 'commitment', isDuty: true, question: 'Does it make the commitment in the words that the law gives?',
  ask: ({ lines }) => {
    const legal = lines.find(({ plain }) => LEGAL.test(plain) && LAW.test(plain) && YEAR.test(plain));
    if (legal !== undefined) return yes(legal, /\((?:no|rhif)\.? ?2\)/.test(legal.plain) ? 'It is made in the words of the law.' : 'It is made in the words of the law but for “(No. 2)”.');
    const other = lineLike(lines, COMMITTED);
    if (other === null) return no(null, 'No sentence says that the organisation is committed to making the site accessible.');
    return no(other, LAW.test(other.plain) ? 'The commitment is made in other words than the law gives.' : 'The commitment does not name the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.');
  },
};

export type Status = 'fully' | 'partially' | 'not';

const SUBJECT = '(?:site|sites|website|websites|service|app|application|domain|portal|it|they|council|platform|\\.uk|\\.cymru|\\.wales|\\.com|\\.org)';
/** Between what is spoken of and its state: an address in brackets and the like. */
const CLAIM = new RegExp(`\\b${SUBJECT}\\)?(?: \\([^)]*\\))?,?(?: [\\w/.:-]+){0,4}? (?:is|are) (?:currently |now |therefore )?(fully|partially|not) compliant with\\b`);
const WELSH: readonly (readonly [RegExp, Status])[] = [
  [/nid yw('r| y)? .{0,60}yn cydymffurfio/, 'not'], [/cydymffurfio'n rhannol|cydymffurfio yn rhannol|yn rhannol gydymffurfio/, 'partially'],
  [/cydymffurfio'n llawn|cydymffurfio yn llawn/, 'fully'],
];
/** A hope, a part or somebody else's content is no status. */
const NOT_YET = /\b(?:aims?|aiming|want|hope|intend|working|plan|ensure|until|unless|if|when|should|must|would|will|cannot|not (?:all|yet))\b|\b(?:parts?|some|pdfs?|documents?|pages|content|videos?|maps?|forms|third[- ]part\w+)\b(?! (?:service|site|website|app|portal)\b)[^.]{0,60}\b(?:is|are) (?:not|partially|fully) compliant/;
const OTHER_WORDS = /\b(?:fully|partly|partially|mostly|largely|substantially|not|non)[ -](?:compliant|conformant|conforms?|complies|compliance|accessible)\b|\bcompl(?:ies|iant|y) (?:fully |partially )?with\b|\bconforms? (?:\w+ )?(?:to|with)\b/;

/** The status that the statement claims in legal words, with its line; more than one status is none. */
export function statusOf(lines: readonly Line[]): { readonly status: Status; readonly line: Line } | 'several' | null {
  const claims = lines.flatMap((line) => {
    const status = NOT_YET.test(line.plain) ? null : claimOf(line.plain);
    return status === null ? [] : [{ status, line }];
  });
  const [first] = claims;
  if (first === undefined) return null;
  return claims.every(({ status }) => status === first.status) ? first : 'several';
}

function claimOf(plain: string): Status | null {
  // The pattern lets through only these three words.
  const english = CLAIM.exec(plain)?.[1] as Status | undefined;
  return english ?? WELSH.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

export const status: Question = { id: 'status', isDuty: true, question: 'Does it say in the legal words how far the site complies: fully, partially or not compliant?', ask: askStatus };

function askStatus({ lines }: StatementCase): Said {
  const claim = statusOf(lines);
  if (claim === 'several') {
    const all = lines.filter(({ plain }) => claimOf(plain) !== null);
    return cannotTell(all[0] ?? null, 'It gives different answers, of different sites or parts; a person has to say which is meant.');
  }
  if (claim !== null) return yes(claim.line, `It says: ${claim.status} compliant.`);
  const other = lines.find(({ plain, isHeading }) => !isHeading && OTHER_WORDS.test(plain) && /\b(?:site|website|service|wcag|guidelines)\b/.test(plain)) ?? null;
  return other === null ? no(null, 'No sentence says that the site is fully, partially or not compliant.')
    : no(other, 'It speaks of compliance in other words than “fully”, “partially” or “not compliant with”.');
}

/** A number of three parts is a success criterion, not a version. */
const VERSION = /\b(?:wcag|guidelines|canllawiau)\b.{0,80}?(?<![\d.])([12]\.[012])(?!\.?\d)|(?<![\d.])([12]\.[012])(?!\.?\d).{0,20}\b(?:wcag|canllawiau)\b/g;

/** The versions of the guidelines that the statement names, each with the line that does first. */
export function versionsOf(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const found = new Map<string, Line>();
  for (const line of lines) {
    for (const match of line.plain.matchAll(VERSION)) {
      const version = match[1] ?? match[2] ?? '';
      if (version !== '' && !found.has(version)) found.set(version, line);
    }
  }
  return found;
}

export const wcag: Question = {
  id: 'wcag', isDuty: true, question: 'Is it made against version 2.2 of the Web Content Accessibility Guidelines?',
  ask: ({ lines }) => {
    const named = versionsOf(lines);
    const line = named.get('2.2');
    if (line !== undefined) return yes(line, 'It names version 2.2.');
    const [older] = [...named].sort(([a], [b]) => (a < b ? 1 : -1));
    if (older !== undefined) return no(older[1], `It names version ${older[0]}; since October 2024 public sector sites are monitored against 2.2 at level AA.`);
    const said = lineLike(lines, /\bwcag\b|web content accessibility guidelines|canllawiau hygyrchedd cynnwys/);
    return said === null ? no(null, 'It does not name the guidelines.') : no(said, 'It names the guidelines without their version.');
  },
};
