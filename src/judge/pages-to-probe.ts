import type { OwedPage } from './owed-pages.ts';

/** The share of a page's kinds of elements that must be new for it to be probed too. Our choice. */
const newShare = .15;

/**
 * Ids of the pages on which the tests that act (keyboard, layers, sizes, motion) are made: home, then answering pages in the order of their
 * ids, each only where it is built of enough that those before it are not, so that one page of each template is tried. Without anything
 * that says what a page is built of, none. `most` pages at most.
 */
export function pagesToProbe(pages: readonly OwedPage[], most: number): readonly string[] {
  const known = new Set<string>();
  const chosen: string[] = [];
  const isHome = ({ roles }: OwedPage): boolean => roles.includes('home');
  const asked = pages.filter((page) => page.state === undefined && (isHome(page) || page.roles.includes('destination')));
  for (const page of [...asked.filter(isHome), ...asked.filter((one) => !isHome(one))]) {
    const shape = shapeOf(page);
    const unknown = shape.filter((kind) => !known.has(kind));
    if (chosen.length >= most || shape.length === 0 || unknown.length < shape.length * newShare) continue;
    chosen.push(page.id);
    for (const kind of unknown) known.add(kind);
  }
  return chosen;
}

function shapeOf({ look }: OwedPage): readonly string[] {
  const html = look?.failure === null && (look.status === null || look.status < 400) && look.depth === 'full' ? look.seen.desktop?.html : undefined;
  return html?.ok === true ? html.data.shape ?? [] : [];
}
