import { quote } from '../quote.ts';
import { datesIn } from './british-date.ts';
import { statusOf } from './legal-words.ts';
import { lineLike, plainOf, type Line } from './lines.ts';
import { cannotTell, no, notAsked, yes, type Question, type Said, type StatementCase } from './question.ts';

const CRITERION = /(?<![\d.])[1-4]\.[1-5]\.\d{1,2}(?![\d.]*\d)/;
const LISTS = /non-?\s?accessible content|inaccessible content|(?:content|parts?|areas|features?) (?:that|which|of .{0,60}) (?:is|are|isn't|aren't) (?:not|in)? ?(?:fully )?accessible|known (?:accessibility )?(?:issues|problems|limitations)|how accessible (?:this|our|the) (?:web)?site is|cynnwys (?:nad yw'n|anhygyrch|nad yw yn) ?(?:hygyrch)?|non-?compliance|anghydymffurfi/;
const FAULT = /success criteri|maen prawf|\bfails?\b|\bnot?\b|\bcannot\b|\b(?:isn't|aren't|don't|can't|haven't|lack|lacks|missing|without|poor|difficult|unable|incorrect\w*|insufficient|inconsistent\w*)\b|\b(?:nid yw|nid oes|nad yw|nad oes)\b/;

const NO_FAULT = /non-accessible for the following reason|following reasons?:?$|\bno (?:known |current |other |further )?(?:accessibility )?(?:issues|problems|content|non-?compliances?)\b|not (?:know of|aware of|claiming|applicable)|^(?:none|n\/a)\b/;

/** Lines that tell of a fault: by their criterion anywhere, or by their words under a heading that announces such content. */
export function faultLines({ lines, source }: Pick<StatementCase, 'lines' | 'source'>): readonly Line[] {
  const announced = announcedIn(source);
  return lines.filter(({ plain, section, isHeading }) => (CRITERION.test(plain) && (isHeading || FAULT.test(plain) || announced.has(section)))
    || (!isHeading && announced.has(section) && FAULT.test(plain) && !NO_FAULT.test(plain)));
}

/** Sections under a heading that announces what is not accessible, with those below it. */
function announcedIn({ sections }: StatementCase['source']): ReadonlySet<number> {
  const announced = new Set<number>();
  let under = 99;
  sections.forEach(({ heading, level }, n) => {
    if (level <= under) under = LISTS.test(plainOf(heading)) ? level : 99;
    if (under < 99) announced.add(n);
  });
  return announced;
}

export const faults: Question = { id: 'non-accessible-content', isDuty: true, question: 'Does it list what is not accessible?', ask: askFaults };

function askFaults(of: StatementCase): Said {
  const claim = statusOf(of.lines);
  const [first] = faultLines(of);
  if (first !== undefined) return yes(first, 'It tells what is not accessible.');
  if (claim !== null && claim !== 'several' && claim.status === 'fully') return notAsked('It says that the site is fully compliant, and lists nothing.');
  // A list may stand in another file, or be made by a script that was not run.
  const points = lineLike(of.lines, /\b(?:listed|set out|described|see) (?:in|on|at) (?:the |our )?(?:following |separate |attached )?(?:page|document|roadmap|report|appendix|annex|spreadsheet)/);
  if (points !== null) return cannotTell(points, 'It points elsewhere for the list.');
  if (announcedIn(of.source).size > 0 && of.source.sections.some(({ items }, n) => items > 0 && announcedIn(of.source).has(n))) return cannotTell(null, 'It has a list under such a heading, but not in words that name a fault.');
  if (claim !== null && claim !== 'several') return no(claim.line, `It says that the site is ${claim.status} compliant, and lists nothing that is not accessible.`);
  return no(null, 'No sentence tells what is not accessible.');
}

export const criteria: Question = {
  id: 'criteria', isDuty: true, question: 'Does it name the success criteria that the listed content fails?',
  ask: (of) => {
    const told = faultLines(of);
    if (told.length === 0) return notAsked('It lists nothing that is not accessible.');
    const named = of.lines.find(({ plain }) => CRITERION.test(plain));
    return named === undefined ? no(told[0] ?? null, 'It tells of faults and names no success criterion by its number.') : yes(named, 'It names success criteria.');
  },
};

const REASONS = /non-?compliance with the (?:accessibility )?regulations|disproportionate burden|(?:not within|outside|out of|not in) (?:the )?scope of the (?:accessibility )?regulations|due to (?:the )?(?:following )?(?:non-?compliances?|exemptions)|because of (?:the )?(?:non-?compliances?|exemptions)|exempt(?:ion|ed|)\b|baich anghymesur|y tu allan i gwmpas|anghydymffurfi/;

export const reasons: Question = {
  id: 'reasons', isDuty: true, question: 'Does it give the reason: non-compliance, disproportionate burden or content out of scope?',
  ask: (of) => {
    if (faultLines(of).length === 0) return notAsked('It lists nothing that is not accessible.');
    const said = of.lines.find(({ plain }) => REASONS.test(plain)) ?? null;
    return said === null ? no(null, 'None of the three reasons of the regulations is given.') : yes(said, 'It gives a reason in the words of the regulations.');
  },
};

const PLANNED = /\b(?:will|plan(?:s|ned|ning)?|aim(?:s|ing)?|intend(?:s|ed)?|expect(?:s|ed)?|hope|due|target(?:ed)?|going to|scheduled|to be (?:fixed|resolved|completed))\b|\bbyddwn|\bbwriadwn|\bbwriadu|\berbyn\b/;
const BEFORE_DATE = /\b(?:by|before|until|during|in|on|early|late|mid|end of|start of|erbyn|cyn|ym|yn|ddiwedd)\b[^.,;]{0,24}$/;
/** Of a year alone its words hold that word. */
const BEFORE_YEAR = /^(?:end|spring|summer|autumn|winter|during|in|by|before|until|q\d|ddiwedd|erbyn)\b/i;
/** Dates of the law, of documents, of what was done, and of the statement itself. */
const OTHER_DATE = /published|created|before 23 september|since 23 september|after 23 september|regulations|reviewed|prepared|tested|last updated|next review|review(?:ed)? (?:again )?(?:on|in|by)|cyhoeddwyd|adolyg|\b(?:was|were|has been|have been)\b/;

export const fixDates: Question = {
  id: 'fix-dates', isDuty: true, question: 'Where it says by when faults will be mended, are these dates still to come?',
  ask: ({ lines, day }) => {
    const promised = lines.filter(({ plain, isHeading }) => !isHeading && PLANNED.test(plain) && !OTHER_DATE.test(plain))
      .flatMap((line) => datesIn(line.text).filter(({ at, words }) => BEFORE_DATE.test(line.plain.slice(0, at)) || BEFORE_YEAR.test(words)).map((date) => ({ line, date })));
    if (promised.length === 0) return notAsked('No sentence gives a day by which something will be mended.');
    if (day === null) return cannotTell(promised[0]?.line ?? null, 'On which day it was read is not known.');
    const past = promised.find(({ date }) => date.to < day);
    return past === undefined ? yes(promised[0]?.line ?? null, 'Every such date was still to come.') : no(past.line, `${quote(past.date.words)} was past when the site was visited.`);
  },
};
