import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const titleNamesOther = defineCheck({
  id: 'title-names-other',
  of: 'page',
  devices: ['desktop'],
  needs: ['content', 'html'],
  title: 'The page’s title may name another page',
  about: 'Compares the words of the title with those of the page’s first heading. Where none of the heading’s words stands in the title, the title may be another page’s or the site’s alone.',
  verify: 'Read the title in the tab: does it name this page?',
  matters: 'The title is the first thing a screen reader says, and what tells tabs and bookmarks apart.',
  mend: 'Begin the title with what the page’s main heading says.',
  unseen: 'Titles that share a word with the heading and still mislead.',
  techniques: ['F25', 'G88'],
  act: ['c4a8a4'],
  severity: 'info',
  wcag: ['2.4.2'],
  judge: ({ roles }, { content: { headings }, html }) => {
    const title = html.source.title.replace(/\s+/g, ' ').trim();
    const heading = headings.find(({ level }) => level === 1);
    if (roles.includes('home') || title === '' || heading === undefined) return [inapplicable('There is no title or first heading to compare, or this is the home page.')];
    const stems = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu)?.map((word) => word.slice(0, 5)) ?? [];
    const [mine, its] = [stems(heading.text), new Set(stems(title))];
    // A site's name in the title alone: of the heading's first words none is there.
    const said = heading.text.replace(/\bat\b.*$/i, '');
    const first = stems(said).length > 0 ? stems(said) : mine;
    if (first.length === 0 || first.some((word) => its.has(word)) || sharesRun(heading.text, title)) return [passed(`The title ${quote(title)} shares words with the first heading.`)];
    const why = `the title ${quote(title)} has no telling word of ${quote(heading.text)}`;
    return [cantTell(`The title ${quote(title)} and the first heading ${quote(heading.text)} have no telling word in common.`, { fingerprint: 'title-names-other', places: [{ selector: heading.selector, html: heading.html, name: heading.name, landmark: heading.landmark, box: heading.box, why }] })];
  },
});

/** Three words of any length in a row stand in both: “A to Z”. */
function sharesRun(heading: string, title: string): boolean {
  const runs = (text: string): readonly string[] => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(2).map((last, n) => `${words[n] ?? ''} ${words[n + 1] ?? ''} ${last}`);
  };
  const its = new Set(runs(title));
  return runs(heading).some((run) => its.has(run));
}
