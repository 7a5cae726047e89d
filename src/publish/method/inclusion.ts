import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';

/** How first visits are made and what they are worth; nothing where no page was tried so. */
export function inclusion(results: Pick<Results, 'sites'>): Markup {
  if (!hasInclusion(results)) return html``;
  return html`<section id="inclusion"><h2>How weight, privacy and reach are seen</h2>
<p>One page of each template is opened once more as by a first visitor, on a desktop’s screen, in a browser that has kept nothing, and no consent banner is answered. Until the page is quiet we note what it asks for and of whom, what comes
over the network, and which cookies are there by then (names, domains and lifetimes, never values); then, on a phone’s own first load of the page, how large the banner is and what its buttons say. Nothing but GET and HEAD leaves that browser, so what a tracker would have been sent
is asked for and not sent. What could be a fault is told only if a second first visit meets it too.</p>
<p>Who is known for following people is taken from a public list, ${outside('https://github.com/patrickhulce/third-party-web', 'third-party-web')}, which Lighthouse uses too; whom it does not know is told and not accused. We do not say what is
lawful: some counting of visitors needs no consent. Scripts are read by the rules of ECMAScript 2018, which browsers of about that year had. Seconds on a line of 1.6 Mbit/s are an estimate; the rest are facts of one visit. None of it is scored.</p>
<p>Of pages that answer a task, in English, with at least 100 words in whole sentences of running text (lists of names are left out), a reading age is told: the grade of the Flesch-Kincaid formula (${outside('https://github.com/words/flesch-kincaid', 'flesch-kincaid')}, with
syllables counted by ${outside('https://github.com/words/syllable', 'syllable')}) and five years, rounded to a whole year. It counts words, sentences and syllables; it knows nothing of meaning, so a page of easy words can still be hard to understand, and names of places
count as hard words. Headings, labels, menus and figures are left out, and each end of a paragraph or of an item ends a sentence. ${outside('https://www.gov.uk/guidance/content-design/writing-for-gov-uk', 'GOV.UK’s guidance')} asks for a reading age of 9.</p></section>
`;
}

/** Whether any page was tried by a first visit. */
export function hasInclusion({ sites }: Pick<Results, 'sites'>): boolean {
  return sites.some(({ inclusion: pages = [] }) => pages.length > 0);
}
