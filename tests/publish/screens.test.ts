import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Results } from '../../src/model/kit.ts';
import { observers } from '../../src/observe/index.ts';
import { pageFaults } from '../../src/publish/council/page-faults.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { screensTable } from '../../src/publish/method/screens-table.ts';
import { knownScreen, screens } from '../screens.ts';
import { results as made } from './results.ts';

const looking = observers.map(({ id, each, again, deep }) => ({ id, each, ...(again && { again }), own: deep !== undefined }));
const named: Results = { ...made, looking, survey: { ...made.survey, screens: { ...screens, further: [knownScreen('tablet'), knownScreen('landscape')] } } };
const cellsOf = (results: Results): readonly (readonly string[])[] => {
  const $ = load(markupText(screensTable(results)));
  return $('tbody tr').toArray().map((row) => $(row).children().toArray().map((cell) => $(cell).text()));
};

describe('the method’s page on screens', () => {
  it('lists each screen with what it says of itself, and which pages are seen there', () => {
    const rows = cellsOf(named);
    expect(rows.slice(0, 4).map(([name, size]) => [name, size])).toEqual([
      ['a desktop', '1280 × 900'], ['a small phone', '360 × 740, at 2 to 1'], ['a tablet', '820 × 1180, at 2 to 1'], ['a small phone turned on its side', '740 × 360, at 2 to 1'],
    ]);
    expect(rows[0]?.slice(2)).toEqual(['no', 'no', 'our own name alone', 'every page that is judged']);
    expect(rows[1]?.[4]).toMatch(/^Mozilla\/5\.0 \(Linux; Android 10; K\).* Chrome\/N\.0\.0\.0 Mobile Safari\/537\.36, then our own name, where it loads the page$/);
    expect(rows[3]?.slice(4)).toEqual(['nothing: it is shown on a load of a small phone', 'those that matter most; counts for nothing']);
  });

  it('says of every way of looking whose load it sees, as it says of itself', () => {
    const loads = Object.fromEntries(cellsOf(named).slice(4).map(([load = '', ids = '']) => [load, ids.split(', ')]));
    const idsOf = (is: (one: typeof observers[number]) => boolean): readonly string[] => observers.filter(is).map(({ id }) => id);
    expect(loads).toEqual({
      'The page as a desktop loads it': idsOf(({ deep }) => deep === undefined),
      'That same load, shown as a phone': idsOf(({ deep, each }) => deep === undefined && each === 'device'),
      'A load of the phone’s own': ['html', 'links', 'layout'],
      'That load, shown on each further screen': ['screenshot', 'layout'],
      'A load of its own for each': idsOf(({ deep }) => deep !== undefined),
    });
  });

  it('speaks of two screens and one load where the edition is from before surveys named theirs', () => {
    const rows = cellsOf({ ...made, looking });
    expect(rows.map(([name]) => name)).toEqual(['a desktop', 'a phone', 'The page as a desktop loads it', 'That same load, shown as a phone', 'A load of its own for each']);
    expect(rows[1]?.[1]).toBe('390 × 844, at 2 to 1');
  });
});

describe('a fault on further screens', () => {
  const finding = (device: string): Finding => ({
    id: `one/page-0123456789abcdef/sideways-scroll/${device}`, site: 'one', check: 'sideways-scroll', task: null, route: null, device, item: '', state: 'failed', severity: 'serious',
    wcag: [], fingerprint: 'sideways-scroll:table', pages: 1, url: 'http://one.test/', message: `Too wide: ${device}.`, evidence: [], roles: ['home'],
  });
  const lines = (...devices: readonly string[]): string => {
    const [site] = made.sites;
    if (site === undefined) throw new Error('no site was made up');
    const own = { ...site, site: { ...site.site, id: 'one' } };
    return load(markupText(pageFaults({ ...named, sites: [own], findings: devices.map(finding) }, own)))('article').text();
  };

  it('is told with the fault, simply, after those that count', () => {
    expect(lines('landscape', 'phone', 'tablet')).toContain('seen on 1 page, phone, also on a tablet, on a small phone turned on its side');
    expect(lines('landscape', 'phone', 'tablet')).toContain('Too wide: phone.');
    expect(lines('landscape', 'phone')).not.toContain('not scored');
  });

  it('is told as not scored where no other screen has it', () => {
    expect(lines('tablet')).toContain('seen on 1 page, on a tablet; not scored');
  });
});
