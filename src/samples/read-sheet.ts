import type { Block, Page } from './council.ts';

/**
 * Reads pages written as plain lines. `# address | heading | address above` begins a page; then, one thing a line:
 * `@note value`, `## heading`, `* item`, `= cell | cell`, `> href | text | say`, `! href | text` (start button),
 * `? action | label | button | hint` (postcode look-up), `& action | button | Label:type | …` (form), `+ topic topic` (shared pages below
 * this one), `<…` raw HTML, and anything else a paragraph.
 */
export function readSheet(text: string): Page[] {
  return text.split(/^# /m).slice(1).map(readPage);
}

function readPage(chunk: string): Page {
  const [head = '', ...lines] = chunk.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const [path = '', title = '', up = ''] = cells(head);
  const notes = Object.fromEntries(lines.filter((line) => line.startsWith('@')).map((line) => splitNote(line)));
  const body: Block[] = [];
  for (const line of lines.filter((one) => !one.startsWith('@'))) add(body, line);
  return { path, title, up, body, notes };
}

function splitNote(line: string): [string, string] {
  const space = line.indexOf(' ');
  return space < 0 ? [line.slice(1), 'yes'] : [line.slice(1, space), line.slice(space + 1)];
}

function cells(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

/** Items, rows and cards in a row of lines become one block. */
function add(body: Block[], line: string): void {
  const last = body.at(-1);
  const block = readBlock(line);
  if (last?.is === 'list' && block.is === 'list') body[body.length - 1] = { is: 'list', items: [...last.items, ...block.items] };
  else if (last?.is === 'table' && block.is === 'table') body[body.length - 1] = { is: 'table', rows: [...last.rows, ...block.rows] };
  else if (last?.is === 'cards' && block.is === 'cards') body[body.length - 1] = { is: 'cards', cards: [...last.cards, ...block.cards] };
  else body.push(block);
}

function readBlock(line: string): Block {
  if (line.startsWith('<')) return { is: 'raw', html: line };
  const [sign, rest] = line.startsWith('## ') ? ['##', line.slice(3)] : [line.slice(0, 2), line.slice(2)];
  const [a = '', b = '', c = '', d = '', ...more] = cells(rest);
  switch (sign) {
    case '##': return { is: 'heading', text: rest };
    case '* ': return { is: 'list', items: [rest] };
    case '= ': return { is: 'table', rows: [cells(rest)] };
    case '> ': return { is: 'cards', cards: [{ href: a, text: b, say: c }] };
    case '! ': return { is: 'start', href: a, text: b };
    case '? ': return { is: 'lookup', action: a, label: b, button: c, hint: d };
    case '& ': return { is: 'form', action: a, button: b, fields: [c, d, ...more].filter(Boolean).map(readField) };
    case '+ ': return { is: 'topics', ids: rest.split(/\s+/) };
    default: return { is: 'text', text: line };
  }
}

function readField(cell: string): { label: string; type: string } {
  const [label = '', type = 'text'] = cell.split(':');
  return { label, type };
}
