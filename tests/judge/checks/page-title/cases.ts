import type { PageExample } from '../../made/case.ts';
import { fine, seen, source } from '../../made/site.ts';

const titled = (title: string) => ({ device: 'desktop', seen: seen({ html: fine({ source: source({ title }), evidence: 'h' }) }) }) as const;

export const cases: readonly PageExample[] = [
  { name: 'none', in: titled('  '), out: ['failed desktop: The page has no title.'] },
  { name: 'a placeholder', in: titled('Untitled Document'), out: ['failed desktop: The title “Untitled Document” says nothing of the page.'] },
  { name: '"Home" on an inner page', in: titled('Home'), out: ['failed desktop: The title “Home” says nothing of the page.'] },
  { name: '"Home" on the home page', in: { ...titled('Home'), roles: ['home'] }, out: ['passed desktop: The title “Home” is this page’s alone among those looked at.'] },
  { name: 'the same as another page’s', in: { ...titled('Brambleford Council'), titles: ['Brambleford  council', 'Bins'] }, out: ['failed desktop: The title “Brambleford Council” is also that of another page that was looked at.'] },
  { name: 'the same as two others', in: { ...titled('Brambleford'), titles: ['Brambleford', 'Brambleford'] }, out: ['failed desktop: The title “Brambleford” is also that of 2 other pages that were looked at.'] },
  { name: 'its own', in: { ...titled('Bins | Brambleford'), titles: ['Waste | Brambleford'] }, out: ['passed desktop: The title “Bins | Brambleford” is this page’s alone among those looked at.'] },
  { name: 'never looked at', in: { device: 'desktop', seen: {} }, out: ['untested desktop: The copy of the page was not made on the desktop (on our side).'] },
];
