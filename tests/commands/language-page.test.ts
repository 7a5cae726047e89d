import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_FRAGMENT } from '../../src/commands/language-example.ts';
import { languagePage } from '../../src/commands/language-page.ts';
import { overlaid } from '../../src/commands/overlaid.ts';
import { vocabulary } from '../../src/commands/written.ts';
import { readBinding, readFragment, type Files } from '../../src/read/index.ts';

const root = join(import.meta.dirname, '../..');
const page = languagePage();
/** The guide's own pieces of YAML, those before the words. */
const blocks = [...(page.split('## The words')[0] ?? '').matchAll(/```yaml\n([^`]*)```/g)].map(([, text = '']) => text);
const nothing: Files = { read: () => null, list: () => [], folders: () => [], hash: () => '' };

/** What is wrong with a piece of a task, as a fragment. */
function faultsOf(text: string): readonly string[] {
  const whole = text.startsWith('fragment:') ? text : `fragment: A piece\n${text.startsWith('- ') ? `steps:\n${text.replace(/^/gm, '  ')}` : text.replace('script:', 'steps:')}`;
  const read = readFragment(overlaid(nothing, { 'scenarios/fragments/piece.yaml': whole }), 'scenarios/fragments/piece.yaml', vocabulary.grammar);
  return (read.ok ? read.warnings : read.problems).map(({ message }) => message);
}

describe('the page of the journey language', () => {
  it('is committed as the code makes it: npm run schema', async () => {
    expect(await readFile(join(root, 'docs/journey-language.md'), 'utf8')).toBe(page);
  });

  it('has every word, each with an example and what explain says of it', () => {
    for (const { id, examples } of Object.values(vocabulary.grammar)) {
      const own = page.split(`\n#### ${id}\n`)[1]?.split('\n#### ')[0] ?? '';
      expect([id, own.match(/```yaml/g)?.length]).toEqual([id, examples.length]);
      for (const { script } of examples) expect(own).toContain(`\`\`\`yaml\n${script.trimEnd()}\n\`\`\`\n\n`);
      expect(own).toMatch(/\n\* [A-Z]|```text\n[A-Z]/);
    }
  });

  it('shows only what can be read', () => {
    expect(blocks).toHaveLength(5);
    for (const block of blocks.slice(0, 4)) expect([block, faultsOf(block)]).toEqual([block, []]);
    const files = overlaid(nothing, { 'scenarios/bindings/piece.yaml': blocks[4] ?? '' });
    const read = readBinding(files, 'scenarios/bindings/piece.yaml', vocabulary.grammar, { today: '2026-11-22' });
    // Nothing but that there are no such tasks and steps in a folder that is empty.
    expect(read.ok ? [] : read.problems.map(({ message }) => message).filter((message) => !/missed-bin|planning-search|postcode/.test(message))).toEqual([]);
  });

  it('shows the fragment that the tests walk', async () => {
    expect(await readFile(join(root, `tests/visit/fixtures/fragments/${EXAMPLE_FRAGMENT.id}.yaml`), 'utf8')).toBe(EXAMPLE_FRAGMENT.text);
  });
});
