import type { Block, Page, Who } from './council.ts';
import { readSheets } from './read-sheets.ts';

const sheets = ['streets', 'homes', 'people', 'council', 'news'].map((name) => `filler/${name}.md`);
const topics = new Map<string, Page>(readSheets(import.meta.url, sheets).map((page) => [page.path, page]));

/**
 * Shared texts said in one council's way. `{name} {town} {phone} {ward}` are its own, `{one;;other}` is chosen by its seed,
 * `{20..40}` is a number of its own. An unknown topic is the writer's mistake and throws when the server starts.
 */
export const fillIn = { words, topic };

function words(text: string, who: Who): string {
  const once = text.replace(/\{([^{}]+)\}/g, (_, inside: string) => choose(inside, who, text.length));
  return once === text ? text : words(once, who);
}

function choose(inside: string, who: Who, salt: number): string {
  const own: Readonly<Record<string, string>> = { name: who.name, short: who.short, town: who.town, phone: who.phone };
  const range = /^(\d+)\.\.(\d+)$/.exec(inside);
  if (range) return String(Number(range[1]) + ((who.seed * 7 + salt) % (Number(range[2]) - Number(range[1]) + 1)));
  if (inside === 'ward') return who.wards[(who.seed + salt) % who.wards.length] ?? who.town;
  const ways = inside.split(';;');
  // Mixed with the text's length, so that two councils that agree on one text differ on the next.
  return own[inside] ?? ways[(who.seed + Math.floor(who.seed / 3) * salt) % ways.length] ?? '';
}

function topic(id: string, who: Who): { title: string; body: readonly Block[]; notes: Readonly<Record<string, string>> } {
  const page = topics.get(id);
  if (!page) throw new Error(`no shared text named ${id}`);
  const notes = Object.fromEntries(Object.entries(page.notes).map(([key, value]) => [key, words(value, who)]));
  return { title: words(page.title, who), body: page.body.map((block) => fillTopicBlock(block, who)), notes };
}

function fillTopicBlock(block: Block, who: Who): Block {
  if (block.is === 'text' || block.is === 'heading') return { ...block, text: words(block.text, who) };
  return block.is === 'list' ? { ...block, items: block.items.map((item) => words(item, who)) } : block;
}
