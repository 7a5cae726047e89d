import { datesIn, yearBefore, type WrittenDate } from './british-date.ts';
import { lineLike, type Line } from './lines.ts';
import { cannotTell, no, yes, type Question, type Said, type StatementCase } from './question.ts';

const PREPARED = /\b(?:prepared|published|produced|created|written|first published|drafted|date of (?:this )?statement)\b|\bparatowyd\b|\bcyhoeddwyd\b|wedi'i baratoi/;
const REVIEWED = /\b(?:reviewed|updated|last review(?:ed)?|last update|last checked|last modified|revised|amended)\b|adolygwyd|ei adolygu|eu hadolygu|diweddarwyd/;
const NEXT = /\b(?:will be|next|to be|due (?:to|for)|should be|again|every|annually|each)\b[^.]{0,40}\b(?:review|updat|revis)|\bnext (?:review|update)/;
const TESTED = /\b(?:tested|test was carried out|test took place|audited|audit(?: was)?|evaluated|assessed|assessment|checked for)\b|\bprofwyd\b|ei phrofi|ei brofi|cynhaliwyd y prawf/;

interface Dated { readonly line: Line; readonly date: WrittenDate }

/** Dates in sentences of the kind, each the nearest one after (else before) the words; what speaks of documents or the law is left out. */
function dated({ lines }: StatementCase, kind: RegExp, not: RegExp = /(?!)/): readonly Dated[] {
  return lines.filter(({ plain }) => kind.test(plain) && !not.test(plain) && !/pdfs?|documents? (?:published|created)|regulations came|published (?:before|after|since|prior)/.test(plain)).flatMap((line) => {
    const at = kind.exec(line.plain)?.index ?? 0;
    const dates = datesIn(line.text);
    const date = dates.find((one) => one.at >= at) ?? dates.at(-1);
    return date === undefined ? [] : [{ line, date }];
  });
}

/** The newest of them. */
function newest(all: readonly Dated[]): Dated | null {
  return all.reduce<Dated | null>((best, one) => (best === null || one.date.to > best.date.to ? one : best), null);
}

export const prepared: Question = {
  id: 'prepared', isDuty: true, question: 'Does it say when it was prepared?',
  ask: (of) => {
    const [first] = dated(of, PREPARED);
    if (first !== undefined) return yes(first.line, `It was prepared: ${first.date.words}.`);
    const said = lineLike(of.lines, /\bthis statement was (?:first )?(?:prepared|published|written)\b/);
    return said === null ? no(null, 'No sentence says when it was prepared.') : no(said, 'It says that it was prepared, and gives no date.');
  },
};

export const reviewed: Question = { id: 'reviewed', isDuty: true, question: 'Was it prepared or reviewed within the last twelve months?', ask: askReviewed };

function askReviewed(of: StatementCase): Said {
  const { day } = of;
  const all = [...dated(of, REVIEWED, NEXT), ...dated(of, PREPARED)];
  const last = newest(all.filter(({ date }) => day === null || date.from <= day));
  if (last === null) return all[0] === undefined ? no(null, 'No date of preparation or review is given.') : cannotTell(all[0].line, `The date given, ${all[0].date.words}, was still to come.`);
  if (day === null) return cannotTell(last.line, 'On which day it was read is not known.');
  const least = yearBefore(day);
  if (last.date.from >= least) return yes(last.line, `The last date given is ${last.date.words}.`);
  if (last.date.to >= least) return cannotTell(last.line, `The last date given is ${last.date.words}: whether that is within twelve months of ${day} depends on the day.`);
  return no(last.line, `The last date given is ${last.date.words}, more than twelve months before the site was visited on ${day}.`);
}

export const tested: Question = {
  id: 'tested', isDuty: false, question: 'Does it say when the site was last tested?',
  ask: (of) => {
    const last = newest(dated(of, TESTED, /\b(?:will be|next)\b[^.]{0,30}\btest/));
    return last === null ? no(null, 'No sentence says when the site was tested.') : yes(last.line, `It was tested: ${last.date.words}.`);
  },
};

const HOW = /\b(?:test|audit|evaluation|assessment|review|testing) (?:was|were|has been|is|are) (?:carried out|conducted|done|performed|undertaken|completed)\b|\b(?:tested|audited|assessed|evaluated|checked|self-?assess\w*) (?:\w+ ){0,6}?(?:by|using|with|against|through|via|internally|in-house)\b|\bself-?(?:assessment|evaluation)\b|\b(?:axe|wave|lighthouse|siteimprove|silktide|sitemorse|monsido|pa11y|tenon|arc toolkit|assistivlabs|nvda|jaws|voiceover|abilitynet|shaw trust|digital accessibility centre)\b|\b(?:manual(?:ly)?|automated) (?:and \w+ )?(?:test|check|audit|tool)|cynhaliwyd y prawf gan|profwyd .* gan/;

export const how: Question = {
  id: 'how-tested', isDuty: true, question: 'Does it say how the site was tested?',
  ask: ({ lines }) => {
    const said = lineLike(lines, HOW);
    if (said !== null) return yes(said, 'It says by whom or how.');
    const near = lineLike(lines, /\b(?:tested|audited|assessed|evaluated)\b/);
    return near === null ? no(null, 'No sentence says how it was tested.') : no(near, 'It says that the site was tested, not by whom or how.');
  },
};
