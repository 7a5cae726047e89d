import type { PageCase, Verdict } from '../../model/kit.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { quote } from '../quote.ts';
import { slug } from '../slug.ts';
import { failed, passed } from '../verdict.ts';

const placeholder = /^(untitled( (document|page))?|(new|blank|empty|default|test|my) ?page|document|page( title)?|title|default|index|test|insert title here|no title|site title|null|undefined|\W*)$/i;
/** The name of a file or an address, as it stands where nobody wrote a title. */
const address = /^(?:https?:\/\/\S+|\S+\.(?:html?|aspx?|php|jsp|pdf|docx?|pptx?|xlsx?|indd|dotx?))$/i;
/** Fit for a home page, says nothing on any other. */
const onlyHome = /^(home( ?page)?|welcome|main( page)?)$/i;

export const pageTitle = defineCheck({
  id: 'page-title',
  of: 'page',
  devices: ['desktop'],
  needs: ['html'],
  title: 'The page’s title is missing, a placeholder, a file’s name, or the same as another page’s',
  about: 'Reads the title element and compares it with those of the site’s other pages that were looked at. Does not judge whether the title describes the page well.',
  verify: 'Open both pages in tabs: can you tell them apart by the tab?',
  matters: 'The title is the first thing that a screen reader says, and what tells tabs and bookmarks apart.',
  mend: 'Write what the page is for, and then whose site it is: “Report a missed bin – Somewhere Council”.',
  unseen: 'Whether the title fits the page: a hint of its own compares it with the first heading.',
  techniques: ['F25', 'G88', 'H25'],
  severity: 'serious',
  wcag: ['2.4.2'],
  judge: (page, { html }) => [verdict(page, html.source.title.replace(/\s+/g, ' ').trim())],
});

function verdict(page: PageCase, title: string): Verdict {
  if (title === '') return failed('The page has no title.', { fingerprint: fingerprint('page-title', 'none') });
  if (placeholder.test(title) || (!page.roles.includes('home') && onlyHome.test(title))) {
    return failed(`The title ${quote(title)} says nothing of the page.`, { fingerprint: `page-title:${slug(title)}` });
  }
  if (address.test(title)) return failed(`The title ${quote(title)} is the name of a file or an address.`, { fingerprint: fingerprint('page-title', 'file') });
  const same = page.titles.filter((other) => other.title.replace(/\s+/g, ' ').trim().toLowerCase() === title.toLowerCase());
  if (same.length === 0) return passed(`The title ${quote(title)} is this page’s alone among those looked at.`);
  const others = same.length === 1 ? 'another page' : `${same.length} other pages`;
  return failed(`The title ${quote(title)} is also that of ${others} that ${same.length === 1 ? 'was' : 'were'} looked at.`, { fingerprint: `page-title:${slug(title)}` });
}
