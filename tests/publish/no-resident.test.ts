import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { published } from './published.ts';

describe('who visited', () => {
  it('is a machine: no page says that residents did', () => {
    const told = [...published].filter(([path]) => path.endsWith('.html')).map(([path, text]) => [path, load(text)('body').text().replaceAll(/\s+/g, ' ')] as const);
    for (const [path, text] of told) expect(text, path).not.toMatch(/as residents? (?:visit|would|do)|gave residents|how a resident gets|residents come for most|one a resident would notice/i);
    expect(told.find(([path]) => path === 'index.html')?.[1]).toContain('visited by a machine');
  });
});
