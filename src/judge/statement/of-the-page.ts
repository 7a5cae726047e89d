import { hostOf, isOwnAddress } from '../own-site.ts';
import { many, place, quote } from '../quote.ts';
import { lineLike, plainOf } from './lines.ts';
import type { LinkedFrom } from './linked-from.ts';
import { cannotTell, no, yes, type Question, type Said, type StatementCase } from './question.ts';

const APPLIES = /\b(?:statement (?:applies to|covers|relates to|is for|refers to|is about)|covered by this (?:accessibility )?statement|applies to the following)\b|datganiad (?:hygyrchedd )?(?:hwn )?yn (?:berthnasol i|ymwneud)/;
const FOR_WHOM = /^(?:website |web |digital )?accessibility (?:statement|policy) (?:for|of) (?:the )?(?!this page)\S|^datganiad hygyrchedd (?:ar gyfer|ar|i|cyngor|gwefan) \S/;
const RUN_BY = /\b(?:this )?(?:web)?site is (?:run|managed|owned|maintained|operated) by\b|caiff y wefan hon ei rhedeg gan/;
const HOST = /\b(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:uk|com|org|net|gov|cymru|wales|scot|london|test))\b/g;

export const linked: Question = { id: 'linked', isDuty: true, question: 'Is it linked from the home page, or from every page?', ask: ({ linked: from }) => linkedSaid(from) };

/** The regulations ask for the home page or every page; of a statement that was not read too. */
export function linkedSaid({ pages, linking, home, without }: LinkedFrom): Said {
  const count = `${linking} of ${many(pages, 'page')} looked at ${linking === 1 ? 'links' : 'link'} to it`;
  if (home === true) return yes(null, `The home page links to it; ${count}.`);
  if (pages > 1 && linking === pages) return yes(null, `${count}.`);
  if (home === null) return cannotTell(null, `The home page was not read; ${count}.`);
  return no(null, `The home page does not link to it, and only ${count}${without === null ? '' : `; one without the link: ${place(without)}`}.`);
}

export const scope: Question = { id: 'scope', isDuty: true, question: 'Does it say which website it covers?', ask: askScope };

function askScope({ site, lines, source, page }: StatementCase): Said {
  const told = lineLike(lines, APPLIES);
  // Where a list follows, its first lines name the sites.
  const near = told === null ? [] : lines.slice(lines.indexOf(told), lines.indexOf(told) + 12);
  const hosts = near.flatMap(({ plain }) => [...plain.matchAll(HOST)].map((match) => match[1] ?? ''));
  if (told !== null && hosts.length > 0 && !hosts.some((host) => isOwnAddress(site.home, `http://${host}/`))) {
    return cannotTell(told, `It names ${quote(hosts[0] ?? '')}, and not ${hostOf(site.home)}; whether it covers this site a person has to say.`);
  }
  if (told !== null) return yes(told, 'It says what it applies to.');
  const head = lines.find(({ plain, isHeading }) => isHeading && FOR_WHOM.test(plain));
  if (head !== undefined) return yes(head, 'Its heading names what it is for.');
  if (FOR_WHOM.test(plainOf(source.title))) return yes(null, `Its title names what it is for: ${quote(source.title)}.`);
  const run = lineLike(lines, RUN_BY);
  if (run !== null || page.kind !== 'html') return cannotTell(run, 'It says who runs the site, and not in so many words what the statement applies to.');
  return no(null, 'No sentence says which website it applies to.');
}
