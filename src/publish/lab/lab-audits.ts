import type { LabAudit, LabResult } from '../../model/lab.ts';
import { byText } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { pageNamed } from '../markup/page-named.ts';
import { shortList } from '../markup/short-list.ts';
import { table } from '../markup/table.ts';
import { counted } from '../words/figures.ts';

const groups: Readonly<Record<LabAudit['of'], string>> = { 'best-practices': 'good practice', seo: 'to be found by search engines' };

/** What Lighthouse found besides, as it says it: each audit with the pages on which no run passed it, those of most pages first. Nothing where no page was timed. */
export function labAudits(pages: readonly LabResult[], titles: ReadonlyMap<string, string>): Markup {
  const timed = pages.filter(({ runs }) => runs > 0);
  if (timed.length === 0) return html``;
  const failing = Map.groupBy(timed.flatMap((page) => page.audits.map((audit) => ({ audit, page }))), ({ audit }) => audit.id);
  const told = [...failing].sort(([a, first], [b, second]) => second.length - first.length || byText(a, b));
  return html`<h3>What else Lighthouse found on these pages</h3>
${told.length === 0 ? html`<p>Of its audits of good practice and for search engines none failed on ${counted(timed.length, 'page', 'pages')}.</p>` : table({
    look: 'visits', caption: 'What else Lighthouse found', label: 'What else Lighthouse found', quiet: true, cards: true,
    heads: [{ title: 'What it says', kind: 'row' }, { title: 'It is about' }, { title: 'On these pages' }],
    rows: told.map(([, on]) => ({ cells: [(on[0]?.audit.title ?? '').replaceAll('`', ''), on[0] === undefined ? '' : groups[on[0].audit.of], on.length === timed.length && on.length > 1 ? `all ${on.length} pages timed` : shortList(on.map(({ page }) => pageNamed(page, titles)), 4, (count) => `and ${count} more`)] })),
  })}
`;
}
