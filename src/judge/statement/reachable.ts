import type { StatementLink } from '../../model/statement.ts';
import { quote } from '../quote.ts';
import { lineLike } from './lines.ts';
import { cannotTell, no, notAsked, yes, type Question, type Said, type StatementCase } from './question.ts';

const MAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/;
const PHONE = /(?:\+44 ?(?:\(0\) ?)?|\b0)\d[\d ()-]{7,12}\d\b/;
const TO_US = /\bcontact\b|feedback|report|get in touch|let us know|tell us|\bform\b|complain|enquir|e-?mail|cysylltu|cysylltwch|adborth|rhoi gwybod/;
/** Bodies that hear complaints about us are not us. */
const NOT_US = /equalityadvisoryservice|equality-?humanrights|equalityhumanrights|equalityni\.org|gov\.uk\/(?:equality|guidance)|ehrc|eass|ecni|equality (?:advisory|commission|and human)|mcmw\.abilitynet|contactscotland|relayuk/i;

export const contact: Question = { id: 'contact', isDuty: true, question: 'Does it say how to report a problem: an e-mail address, a telephone number or a form?', ask: askContact };

function askContact({ lines, source }: StatementCase): Said {
  const own = source.links.filter((link) => !NOT_US.test(`${link.href} ${link.text}`));
  const direct = own.find(({ href }) => /^(?:mailto|tel):/.test(href));
  const said = lines.find(({ text, plain, isHeading }) => !isHeading && (MAIL.test(text) || PHONE.test(text)) && !NOT_US.test(plain)) ?? null;
  if (said !== null) return yes(said, 'It gives an address or a number.');
  if (direct !== undefined) return yes(null, `It has a link to write or call: ${quote(direct.text)}.`);
  const form = own.find((link) => TO_US.test(link.text.toLowerCase()) || TO_US.test(headingOf(source.sections, link)));
  if (form !== undefined) return yes(lineLike(lines, new RegExp(escaped(form.text.toLowerCase()))) ?? null, `It links to where one writes: ${quote(form.text)}.`);
  if (source.fields >= 2) return yes(null, 'The page has a form.');
  const told = lineLike(lines, /\bcontact us\b|\bget in touch\b|\bwrite to us\b|cysylltwch â ni/);
  return told === null ? no(null, 'It gives no e-mail address, telephone number or form.') : cannotTell(told, 'It speaks of contacting the organisation; no address, number or form was found with it.');
}

function headingOf(sections: StatementCase['source']['sections'], { section }: StatementLink): string {
  const heading = sections[section]?.heading.toLowerCase() ?? '';
  return /feedback|contact|report|cysylltu|adborth/.test(heading) ? heading : '';
}

function escaped(text: string): string {
  return text.slice(0, 100).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export const answerTime: Question = {
  id: 'answer-time', isDuty: false, question: 'Does it say within what time an answer comes?',
  ask: ({ lines }) => {
    const said = lineLike(lines, /\b(?:within|in|under) (?:the next |a maximum of |about )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)(?: \(\d+\))? ?(?:working |business |calendar |week)?(?:days?|weeks?|hours?|months?)\b|o fewn .{0,20}(?:diwrnod|wythnos)/);
    return said === null ? no(null, 'No sentence says within what time an answer comes.') : yes(said, 'It names a time.');
  },
};

export const formats: Question = {
  id: 'formats', isDuty: false, question: 'Does it say how to get information in another format?',
  ask: ({ lines }) => {
    const said = lineLike(lines, /\b(?:different|alternative|another|other|accessible) formats?\b|\blarge print\b|\beasy read\b|\bbraille\b|fformat(?:au)? (?:gwahanol|arall|eraill|amgen)|print bras/);
    return said === null ? no(null, 'No sentence speaks of other formats.') : yes(said, 'It speaks of other formats.');
  },
};

const EHRC = /equality (?:and|&) human rights commission|\behrc\b|comisiwn cydraddoldeb a hawliau dynol/;
const EASS = /equality advisory,? (?:(?:and|&) )?support service|\beass\b|gwasanaeth (?:cynghori|cyngor) a (?:chymorth|chefnogi|chefnogaeth) (?:ar )?(?:gydraddoldeb|cydraddoldeb)|equalityadvisoryservice\.com/;
const ECNI = /equalit(?:y|ies) commission (?:for|of) northern ireland|\becni\b|equalityni\.org/;

export const enforcement: Question = {
  id: 'enforcement', isDuty: true, question: 'Does it name the body that enforces the regulations in its nation?',
  ask: (of) => (of.site.nation === 'Northern Ireland' ? named(of, ECNI, 'the Equality Commission for Northern Ireland (ECNI)') : named(of, EHRC, 'the Equality and Human Rights Commission (EHRC)')),
};

export const complaints: Question = {
  id: 'complaints', isDuty: true, question: 'Does it say whom to turn to when an answer does not satisfy?',
  ask: (of) => (of.site.nation === 'Northern Ireland' ? notAsked('In Northern Ireland that is the enforcing body itself.') : named(of, EASS, 'the Equality Advisory and Support Service (EASS)')),
};

function named({ lines, source }: StatementCase, body: RegExp, name: string): Said {
  const line = lines.find(({ plain }) => body.test(plain)) ?? null;
  if (line !== null) return yes(line, `It names ${name}.`);
  const link = source.links.find(({ text, href }) => body.test(`${text} ${href}`.toLowerCase()));
  return link === undefined ? no(null, `It does not name ${name}.`) : yes(null, `It links to ${name}.`);
}
