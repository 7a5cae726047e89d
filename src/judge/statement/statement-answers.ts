import type { Look } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import type { SiteMap } from '../../model/map.ts';
import type { StatementAnswer, StatementPage } from '../../model/statement.ts';
import type { Site } from '../../model/survey.ts';
import { addressKey } from '../address-key.ts';
import { failureWords } from '../failure-words.ts';
import { isOwnAddress } from '../own-site.ts';
import { place, quote } from '../quote.ts';
import { linesOf } from './lines.ts';
import { linkedFrom, type LinkedFrom } from './linked-from.ts';
import { linked, linkedSaid } from './of-the-page.ts';
import { cannotTell, no, notAsked, yes, type Question, type Said, type StatementCase } from './question.ts';
import { questions, webPage } from './questions.ts';

export interface Asked {
  readonly site: Site;
  readonly started: string | null;
  readonly statement: StatementPage | null;
  readonly looks: readonly Look[];
  readonly map: SiteMap | null;
  /** Of the site's pages and tasks. */
  readonly findings: readonly Finding[];
}

/**
 * Every question, in the table's order, of a site of a nation in which the regulations of 2018 hold; none of others, and none where nobody
 * looked for a statement.
 */
export function statementAnswers({ site, started, statement, looks, map, findings }: Asked): readonly StatementAnswer[] {
  if (statement === null || site.nation === 'other') return [];
  const links = linkedFrom(site.home, looks, map, statement);
  const { source } = statement;
  const read: StatementCase | null = source === null || statement.kind !== 'html' ? null : {
    site, day: started === null ? null : started.slice(0, 10), page: statement, source, lines: linesOf(source), linked: links,
    findings: findings.filter(({ id }) => id.split('/')[1] !== 'site'),
  };
  return questions.map((question) => {
    const { answer, line, why } = read === null ? unread(question, statement, links) : isOne(read) ? unlessPart(question, read) : noStatement(question, read);
    return { id: question.id, question: question.question, isDuty: question.isDuty, answer, sentence: line?.text ?? '', heading: line?.heading ?? '', why };
  });
}

/** About the page itself, whatever it says. */
const ABOUT_THE_PAGE = new Set(['found', 'linked', 'web-page', 'contradiction']);
const PARTS = /^(?:\d+[.)]? ?)?(?:next\b.*|compliance status|technical information.*|non-?accessible content|enforcement(?: procedure)?|preparation of (?:this|the).*|feedback(?: and contact.*)?|how accessible (?:this|the|our).*|reporting (?:accessibility )?problems.*)$/i;

/** What is not found on one part of a statement may stand on another. */
function unlessPart(question: Question, read: StatementCase): Said {
  const said = question.ask(read);
  if (said.answer !== 'no' || said.line !== null || ABOUT_THE_PAGE.has(question.id)) return said;
  if (read.source.isCut) return cannotTell(null, `${said.why} The page is so long that not all of it was read.`);
  const here = addressKey(read.page.got ?? '');
  const part = read.source.links.find(({ text, href }) => PARTS.test(text.trim()) && isOwnAddress(read.page.got ?? '', href) && addressKey(href) !== here);
  return part === undefined ? said : cannotTell(null, `${said.why} It goes on elsewhere (${quote(part.text)}), and that was not read.`);
}

/** The law, the guidelines, the bodies or the words of a statement; a page on accessibility without any of them is none. */
function isOne({ lines }: StatementCase): boolean {
  return lines.some(({ plain }) => /regulations 2018|rheoliadau hygyrchedd|\bwcag\b|web content accessibility|complian(?:t|ce)|equality (?:and|&) human|equality advisory|equality commission|committed to making|yn cydymffurfio/.test(plain));
}

function noStatement({ id }: Question, { page, source }: StatementCase): Said {
  if (id !== 'found') return notAsked('No statement was found.');
  return no(null, `A link leads to ${place(page.got ?? '')}, ${quote(source.title)}, which speaks of no regulations, guidelines or compliance.`);
}

/** Where none was found, or what was found could not be read as a page. */
function unread({ id }: Question, statement: StatementPage, links: LinkedFrom): Said {
  const { how, kind, failure, got, pointer, tried } = statement;
  if (how === null) {
    if (id !== 'found') return notAsked('No statement was found.');
    const failed = tried.length > 0 && tried.some(({ why }) => /could not|not opened|stopped/.test(why));
    return failed || links.pages === 0 ? cannotTell(null, 'None was found, and not everything could be asked for.')
      : no(null, `None was found by these rules: no link on the pages read names one, nor does the site’s own list, and ${tried.length === 0 ? 'no usual address was tried' : 'the usual addresses have none'}.`);
  }
  const at = place(got ?? pointer?.url ?? '');
  if (id === 'found' && failure?.kind === 'not-found') return no(null, `The link ${quote(pointer?.text ?? '')} leads to ${at}, where there is no page.`);
  if (id === 'found') return failure !== null && kind === null ? cannotTell(null, `A link leads to ${at}, which could not be read: ${failureWords(failure)}.`) : yes(null, `It was found at ${at}.`);
  if (id === linked.id) return linkedSaid(links);
  if (id === webPage.id && kind === 'pdf') return no(null, `It is a PDF: ${at}.`);
  return kind === 'pdf' ? cannotTell(null, 'It is only in a document, which was not read.') : cannotTell(null, 'It could not be read.');
}
