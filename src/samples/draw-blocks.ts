import type { Block, Card, Field } from './council.ts';
import { escapeHtml } from './escape-html.ts';

/** Class names of one platform; a part that is absent has no class. */
export type Skin = Readonly<Partial<Record<
  'p' | 'h2' | 'ul' | 'a' | 'table' | 'th' | 'td' | 'cards' | 'card' | 'cardLink' | 'start'
  | 'field' | 'label' | 'hint' | 'input' | 'button', string>>>;

/** The blocks of a page as HTML with a platform's class names. Every text is escaped; ids are unique on the page. */
export function drawBlocks(blocks: readonly Block[], skin: Skin): string {
  return blocks.map((block, at) => drawBlock(block, skin, at)).join('\n');
}

/** A text with its `[words](address)` made links. */
export function drawText(text: string, skin: Skin): string {
  const link = (_: string, words: string, href: string): string => `<a${cls(skin.a)} href="${href}">${words}</a>`;
  return escapeHtml(text).replace(/\[([^\]]+)\]\(([^)]+)\)/g, link);
}

const cls = (name: string | undefined): string => (name ? ` class="${name}"` : '');

function drawBlock(block: Block, skin: Skin, at: number): string {
  switch (block.is) {
    case 'text': return `<p${cls(skin.p)}>${drawText(block.text, skin)}</p>`;
    case 'heading': return `<h2${cls(skin.h2)}>${escapeHtml(block.text)}</h2>`;
    case 'list': return `<ul${cls(skin.ul)}>${block.items.map((item) => `<li>${drawText(item, skin)}</li>`).join('')}</ul>`;
    case 'table': return drawTable(block.rows, skin);
    case 'cards': return `<ul${cls(skin.cards)}>${block.cards.map((card) => drawCard(card, skin)).join('')}</ul>`;
    case 'start': return `<p${cls(skin.p)}><a${cls(skin.start)} href="${escapeHtml(block.href)}">${escapeHtml(block.text)}</a></p>`;
    case 'lookup': return drawLookup(block, skin, at);
    case 'form': return drawForm(block, skin, at);
    case 'raw': return block.html;
    case 'topics': return '';
  }
}

function drawCard(card: Card, skin: Skin): string {
  const link = `<a${cls(skin.cardLink ?? skin.a)} href="${escapeHtml(card.href)}">${escapeHtml(card.text)}</a>`;
  return `<li${cls(skin.card)}>${link}${card.say ? `<p${cls(skin.p)}>${drawText(card.say, skin)}</p>` : ''}</li>`;
}

function drawTable(rows: readonly (readonly string[])[], skin: Skin): string {
  const [head = [], ...rest] = rows;
  const top = head.map((cell) => `<th scope="col"${cls(skin.th)}>${escapeHtml(cell)}</th>`).join('');
  const below = rest.map((row) => `<tr>${row.map((cell) => `<td${cls(skin.td)}>${drawText(cell, skin)}</td>`).join('')}</tr>`).join('');
  return `<table${cls(skin.table)}><thead><tr>${top}</tr></thead><tbody>${below}</tbody></table>`;
}

function drawLookup(block: Extract<Block, { is: 'lookup' }>, skin: Skin, at: number): string {
  const hint = block.hint ? `<div${cls(skin.hint)} id="hint-${at}">${escapeHtml(block.hint)}</div>` : '';
  const told = block.hint ? ` aria-describedby="hint-${at}"` : '';
  return `<form action="${escapeHtml(block.action)}" method="get"><div${cls(skin.field)}><label${cls(skin.label)} for="look-${at}">`
    + `${escapeHtml(block.label)}</label>${hint}<input${cls(skin.input)} id="look-${at}" name="postcode" type="text"${told}>`
    + `</div><button type="submit"${cls(skin.button)}>${escapeHtml(block.button)}</button></form>`;
}

function drawForm(block: Extract<Block, { is: 'form' }>, skin: Skin, at: number): string {
  const fields = block.fields.map((field, n) => drawField(field, skin, `field-${at}-${n}`)).join('');
  return `<form action="${escapeHtml(block.action)}" method="post">${fields}`
    + `<button type="submit"${cls(skin.button)}>${escapeHtml(block.button)}</button></form>`;
}

function drawField(field: Field, skin: Skin, id: string): string {
  const name = field.label.toLowerCase().replace(/[^a-z]+/g, '-');
  const input = field.type === 'textarea'
    ? `<textarea${cls(skin.input)} id="${id}" name="${name}" rows="4"></textarea>`
    : `<input${cls(skin.input)} id="${id}" name="${name}" type="${field.type}">`;
  return `<div${cls(skin.field)}><label${cls(skin.label)} for="${id}">${escapeHtml(field.label)}</label>${input}</div>`;
}
