import { z } from 'zod';
import type { StepCall } from '../../model/scenario.ts';
import type { Tab } from '../tab.ts';
import { byName } from '../named-link.ts';
import { defineStep, type StepBy, type Walked } from './define-step.ts';
import { names, namesIn, sayNames, type Names } from './names.ts';

const way = z.array(names).min(1, { error: 'give at least one' });
const list = z.strictObject({ 'a-to-z': names });

export const browse = defineStep({
  id: 'browse',
  group: 'move',
  about: 'Follows links one after the other, each by its words; or, with `a-to-z`, looks names up: letter’s page, then the first entry.',
  args: z.union([way, list]),
  takesWithin: true,
  examples: [
    {
      say: 'down a path of links, one after the other', on: 'brambleford',
      script: '- open: home\n- browse: [[Rubbish, Bins and recycling], Report a missed bin]\n'
        + '- expect: {heading: Report a missed bin}',
    },
    {
      say: 'by the A to Z: the first of these names that it lists', on: 'brambleford',
      script: '- browse: {a-to-z: [Lost bins, Missed bins]}\n- expect: {heading: Report a missed bin}',
    },
  ],
  say: (args) => (Array.isArray(args) ? `browse ${args.map(sayNames).join(', then ')}` : `look up ${sayNames(args['a-to-z'])} in the A to Z`),
  run: (tab, args, by) => (Array.isArray(args) ? by.walk(args.map((one) => made(by.call, 'follow', one)), 'browse') : lookUp(tab, args['a-to-z'], by)),
});

/** On the list itself, else on the pages of each name's letter, best name first. */
async function lookUp(tab: Tab, called: Names, by: StepBy): Promise<Walked> {
  const opened = await go(by, 'open', 'a-to-z');
  if (opened.outcome !== 'done') return opened;
  const list = tab.here();
  const wanted = namesIn(called, list.source?.lang ?? '');
  const letters = wanted.map((name) => ({ name, pages: tab.letters(name) }));
  const there = entryFor(tab, wanted);
  if (there !== null) return go(by, 'follow', there);
  for (const { name, pages } of letters) {
    for (const page of pages) {
      const back = tab.here().url === list.url ? null : await go(by, 'open', list.url);
      const at = back === null || back.outcome === 'done' ? await go(by, 'follow', { href: page }) : back;
      if (at.outcome !== 'done') return at;
      const entry = entryFor(tab, [name]);
      if (entry !== null) return go(by, 'follow', entry);
    }
  }
  return { outcome: 'not-found', detail: `the A to Z lists no ${sayNames(called)}`, lack: 'target' };
}

/** An entry of these names as `follow` finds it again; menus round the list are no entries of it. */
function entryFor(tab: Tab, wanted: readonly string[]): { readonly name: string; readonly href: string } | null {
  const links = tab.links().filter(({ link }) => link.region === 'main' || link.region === 'aside');
  const found = byName(links, wanted, false)?.seen.link;
  return found?.href == null ? null : { name: found.text, href: found.href };
}

function go(by: StepBy, word: string, args: unknown): Promise<Walked> {
  return by.walk([made(by.call, word, args)], 'browse');
}

function made({ line, file, within }: StepCall, word: string, args: unknown): StepCall {
  return { word, args, line, ...(file === undefined ? {} : { file }), ...(within === undefined ? {} : { within }) };
}
