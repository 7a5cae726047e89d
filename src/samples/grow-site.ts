import type { Block, Card, Page, Who } from './council.ts';
import { fillIn } from './fill-in.ts';

/** Where a shared topic's page stands on this site: address of the page above, words of its heading with hyphens, a running number. */
export type Address = (up: string, slug: string, n: number) => string;

/**
 * All pages of a site: those written for it, with `{…}` filled in, and one below each `+ topic` line, which becomes the list of links to them.
 * A page with a `@start words` line is led to by a button of these words on the page above it. The same input gives the same pages in the same order.
 */
export function growSite(written: readonly Page[], who: Who, address: Address): Page[] {
  const grown: Page[] = [];
  const pages = written.map((page) => {
    const body = page.body.map((block) => (block.is === 'topics' ? growTopics(block.ids, page, who, address, grown) : fillBlock(block, who)));
    return { ...page, title: fillIn.words(page.title, who), body: joinCards(body) };
  });
  const all = [...pages, ...grown];
  return all.map((page) => ({ ...page, body: [...page.body, ...startsBelow(page, all)] }));
}

function startsBelow(page: Page, all: readonly Page[]): Block[] {
  const below = all.filter(({ up, notes }) => up === page.path && notes['start'] !== undefined);
  return below.map(({ path, notes }) => ({ is: 'start', href: path, text: notes['start'] ?? '' }));
}

function growTopics(ids: readonly string[], above: Page, who: Who, address: Address, grown: Page[]): Block {
  const cards = ids.map((id): Card => {
    const topic = fillIn.topic(id, who);
    const slug = topic.title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    const path = address(above.path, slug, grown.length + 1);
    grown.push({ path, title: topic.title, up: above.path, body: topic.body, notes: topic.notes });
    return { href: path, text: topic.title, say: topic.notes['say'] ?? '' };
  });
  return { is: 'cards', cards };
}

/** Links written for the site and links to shared topics stand in one list. */
function joinCards(body: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of body) {
    const last = joined.at(-1);
    if (last?.is === 'cards' && block.is === 'cards') joined[joined.length - 1] = { is: 'cards', cards: [...last.cards, ...block.cards] };
    else joined.push(block);
  }
  return joined;
}

function fillBlock(block: Block, who: Who): Block {
  if (block.is === 'text' || block.is === 'heading') return { ...block, text: fillIn.words(block.text, who) };
  if (block.is === 'list') return { ...block, items: block.items.map((item) => fillIn.words(item, who)) };
  if (block.is === 'table') return { ...block, rows: block.rows.map((row) => row.map((cell) => fillIn.words(cell, who))) };
  return block;
}
