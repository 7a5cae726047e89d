import { describe, expect, it } from 'vitest';
import { controlIn, controlsOf } from '../../src/judge/controls-of.ts';
import { readNodes } from '../../src/visit/nodes.ts';

/** Names as the browser writes them, quotes, colons and strange signs among them. */
const snapshot = ['- main:', '  - button "Say \\"hello\\""', "  - 'button \"Search: it''s here\"'", '  - link "It\'s \\u0041 \\x1b":', '    - /url: /x', '  - textbox "Postcode" [disabled]: ZZ1 1ZZ', '- contentinfo:', '  - button'].join('\n');

describe('the controls of a stored page', () => {
  it('have the names that the walker reads in the same snapshot', () => {
    const controls = new Set(['button', 'link', 'textbox']);
    const walkers = readNodes(snapshot).nodes.filter(({ role }) => controls.has(role)).map(({ role, name, landmarks }) => `${landmarks.at(-1)}: ${role} ${name}`);
    expect(controlsOf(snapshot)).toEqual({ controls: walkers, isCut: false });
    expect(controlIn(walkers[1] ?? '')).toEqual({ landmark: 'main', role: 'button', name: "Search: it's here" });
  });

  it('are known to be cut where the walker knows it, the half line left out', () => {
    const long = `${snapshot}\n${`  - button "More ${'x'.repeat(60)}"\n`.repeat(400)}`.slice(0, 20_000);
    expect(controlsOf(long).isCut).toBe(readNodes(long).isCut);
    expect(controlsOf(long).controls).toHaveLength(readNodes(long).nodes.filter(({ role }) => ['button', 'link', 'textbox'].includes(role)).length);
  });
});
