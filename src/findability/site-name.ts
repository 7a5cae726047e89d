import type { PageSource } from '../model/facts.ts';

const shared = .3;
const atLeast = 3;

/** A title's parts between ` | `, ` - ` and their like. */
export function titleParts(title: string): string[] {
  return title.split(/\s*[|»]\s*|\s+(?:-|–|—|::)\s+/).map((part) => part.trim()).filter((part) => part !== '');
}

/** Parts of titles that more than 30 % of the pages share, and at least three: the site's name, not the page's. */
export function siteNames(pages: readonly PageSource[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const part of new Set(titleParts(page.title))) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= atLeast && count > shared * pages.length).map(([part]) => part));
}

/** A title without the site's name; its first part where nothing else is left. */
export function ownTitle(title: string, names: ReadonlySet<string>): string {
  const parts = titleParts(title);
  const own = parts.filter((part) => !names.has(part));
  return own.length > 0 ? own.join(' – ') : parts[0] ?? '';
}
