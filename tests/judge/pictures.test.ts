import { describe, expect, it } from 'vitest';
import { picturesWanted, withPictures } from '../../src/judge/index.ts';
import type { Finding } from '../../src/model/finding.ts';

const place = { selector: 'main > img', html: '<img src="a.png">', name: '', landmark: 'main', box: { x: 10, y: 20, width: 30, height: 40 }, why: 'no alt' };
const [pageA, pageB] = ['a'.repeat(16), 'b'.repeat(16)];
const finding = (page: string, check: string, more: Partial<Finding> = {}): Finding => ({
  id: `site/page-${page}/${check}/desktop`, site: 'site', check, task: null, route: null, device: 'desktop', item: '', state: 'failed', severity: 'serious',
  wcag: [], fingerprint: check, pages: 1, url: null, message: '', evidence: [], roles: [], places: [place], ...more,
});

describe('which pictures are wanted', () => {
  it('asks for each distinct fault once, failures first, page by page', () => {
    const wanted = picturesWanted([
      finding(pageB, 'doubt', { state: 'cantTell' }), finding(pageB, 'fault'), finding(pageA, 'fault'), finding(pageA, 'worse', { severity: 'critical', device: 'phone' }),
    ]);
    expect(wanted.map(({ look, device, spots }) => [look, device, spots.map(({ key }) => key)])).toEqual([
      [pageA, 'desktop', ['fault']], [pageA, 'phone', ['worse']], [pageB, 'desktop', ['doubt']],
    ]);
    expect(wanted[0]?.spots[0]).toEqual({ key: 'fault', selector: place.selector, html: place.html, box: place.box });
  });

  it('asks for none of what has a picture, happens in another state, passed, was a script’s, or has no place', () => {
    const none = [
      { places: [{ ...place, image: `${'0'.repeat(64)}.png` }] }, { places: [{ ...place, when: 'at 320 pixels' }] }, { state: 'passed' as const }, { seenAs: 'after “Continue”' },
      { places: [] }, { places: [{ ...place, box: null }] }, { device: null }, { fingerprint: '' }, { id: 'site/report-it/fault' }, { task: 'report-it' },
    ];
    expect(picturesWanted(none.map((more) => finding(pageA, 'fault', more)))).toEqual([]);
  });

  it('asks for sixty at most, and the worst are among them', () => {
    const many = Array.from({ length: 70 }, (_, n) => finding(pageA, `doubt-${n}`, { state: 'cantTell' }));
    const spots = picturesWanted([...many, finding(pageB, 'fault', { severity: 'minor' })]).flatMap((one) => one.spots.map(({ key }) => key));
    expect([spots.length, spots.includes('fault')]).toEqual([60, true]);
  });

  it('adds what was taken to the first place on that page and device alone', () => {
    const mark = { x: 24, y: 24, width: 30, height: 40 };
    const pictures = { [`${pageA}.desktop`]: { fault: { image: `${'1'.repeat(64)}.png`, width: 80, height: 90, mark } } };
    const second = { ...place, selector: 'footer > img' };
    const [a, b, c] = withPictures([finding(pageA, 'fault', { places: [place, second] }), finding(pageB, 'fault'), finding(pageA, 'fault', { device: 'phone' })], pictures);
    expect(a?.places).toEqual([{ ...place, image: `${'1'.repeat(64)}.png`, mark }, second]);
    expect([b?.places, c?.places]).toEqual([[place], [place]]);
  });
});
