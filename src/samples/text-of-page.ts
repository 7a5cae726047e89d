import type { Page } from './council.ts';

/** The words of a page for a site's own search: its heading aside, everything a reader sees. */
export function textOfPage(page: Page): string {
  return page.body.map((block) => {
    switch (block.is) {
      case 'text': case 'heading': case 'start': return block.text;
      case 'list': return block.items.join(' ');
      case 'table': return block.rows.flat().join(' ');
      case 'cards': return block.cards.map((card) => `${card.text} ${card.say}`).join(' ');
      case 'lookup': return `${block.label} ${block.button}`;
      case 'form': return block.fields.map((field) => field.label).join(' ');
      default: return '';
    }
  }).join(' ').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
