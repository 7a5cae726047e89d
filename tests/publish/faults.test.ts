import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { LookCard, Results, SiteResult } from '../../src/model/kit.ts';
import type { PdfLook } from '../../src/model/pdf.ts';
import type { FaultPlace } from '../../src/model/spot.ts';
import { undecided } from '../../src/publish/council/undecided.ts';
import { pageFaults } from '../../src/publish/council/page-faults.ts';
import { criteriaPages } from '../../src/publish/pages/criteria-pages.ts';
import { councilPages } from '../../src/publish/pages/council-pages.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { evidenceId, results as made } from './results.ts';

const home = 'http://one.test/';
const page = '0123456789abcdef';
const finding = (more: Partial<Finding>): Finding => ({
  id: `one/page-${page}/trap/desktop`, site: 'one', check: 'trap', task: null, route: null, device: 'desktop', item: '', state: 'failed', severity: 'critical', wcag: ['2.1.2'],
  fingerprint: 'trap:input', pages: 1, url: home, message: 'Tab does not lead on.', evidence: [`look:${page}`], roles: ['home'], ...more,
});
const place = (more: Partial<FaultPlace> = {}): FaultPlace => ({ selector: 'input#letter', html: '<input id="letter">', name: 'Letter', landmark: 'main', box: { x: 100, y: 200, width: 300, height: 40 }, why: 'a script keeps the focus here', when: 'when Tab is pressed', ...more });
const looks: readonly LookCard[] = Array.from({ length: 3 }, (_, n) => ({
  id: n === 0 ? page : `${n}`.repeat(16), url: `${home}${n}`, title: `Page ${n}`, status: 200, failure: null, roles: ['way' as const], images: { desktop: { image: evidenceId(`look${n}`, 'jpg'), width: 1280, height: 900 } },
}));
const card = (id: string, more: Partial<Results['checks'][number]> = {}): Results['checks'][number] => ({
  id, of: 'page', title: `Title of ${id}`, about: '', verify: '', matters: '', mend: '', unseen: '', severity: 'serious', wcag: [], ...more,
});
const checks = [
  card('trap', { acts: true, wcag: ['2.1.2'] }), card('hint', { severity: 'info', wcag: ['1.3.3'] }), card('idle', { wcag: ['2.5.3'] }), card('pdf-no-title', { of: 'site', wcag: ['2.4.2'] }),
  card('axe-serious', { covers: ['1.4.3', '2.1.2'] }), card('axe-critical', { covers: ['1.4.3', '2.1.2'] }), card('title', { wcag: ['2.4.2'] }),
];
const pdf = (id: string): PdfLook => ({ id, site: 'one', url: `${home}${id}.pdf`, from: home, text: '', tasks: [], got: null, status: 200, bytes: 1, sha256: null, source: null, failure: null });

function edition(findings: readonly Finding[], more: Partial<SiteResult> = {}): { readonly results: Results; readonly site: SiteResult } {
  const [first] = made.sites;
  if (first === undefined) throw new Error('no site was made up');
  const site: SiteResult = { ...first, site: { ...first.site, id: 'one', home }, tasks: [], journeys: [], looks, ...more };
  return { site, results: { ...made, checks, sites: [site], findings } };
}
function faults(findings: readonly Finding[], more: Partial<SiteResult> = {}) {
  const { results, site } = edition(findings, more);
  return load(markupText(pageFaults(results, site)));
}
const words = ($: ReturnType<typeof load>): string => $.root().text().replaceAll(/\s+/g, ' ');

describe('where a fault is', () => {
  it('names every page: the first five, and the others folded out with how many there are', () => {
    const all = Array.from({ length: 17 }, (_, n) => finding({ id: `one/page-${String(n).padStart(16, '0')}/trap/desktop`, url: `${home}${n}` }));
    const $ = faults(all);
    expect($('details.more > summary').text()).toBe('and 12 more pages');
    expect($('article li').length).toBe(17);
    expect(faults(all.slice(0, 6))('details.more').length).toBe(0);
  });

  it('says of what stands in a shared part on how many other pages it is', () => {
    expect(words(faults([finding({ id: 'one/shell/trap/desktop', pages: 16 })]))).toContain('and 15 more pages: it stands in a part that they share');
    expect(words(faults([finding({ id: 'one/shell/trap/desktop' })]))).not.toContain('that they share');
  });

  it('shows all kinds of places, those behind the third folded out', () => {
    const $ = faults([finding({ places: Array.from({ length: 5 }, (_, n) => place({ selector: `a:nth-of-type(${n})` })) })]);
    expect($('figure').length).toBe(5);
    expect($('details.more > summary').text()).toBe('and 2 other kinds of places on the page');
  });
});

describe('pictures of places', () => {
  it('says in which state one was taken', () => {
    const $ = faults([finding({ places: [place({ image: evidenceId('ring'), when: 'when it has the focus' })] })]);
    expect(words($)).toContain('The picture shows it when it has the focus.');
    expect($('img').attr('alt')).toBe('The place as it was seen when it has the focus: Letter');
  });

  it('is that of the page with the place in a frame, where there is no other', () => {
    const $ = faults([finding({ places: [place()] })]);
    expect($('svg.spot path.edge').attr('d')).toBe('M92 192h316v56h-316z');
    expect(words($)).toContain('The page as it had loaded, before anything was done to it; the frame is where it stands.');
  });

  it.each([
    ['of what is opened first', { when: 'when “Chat” is pressed' }], ['of another width', { when: 'at 320 pixels' }], ['below the picture', { box: { x: 0, y: 890, width: 100, height: 40 } }],
    ['without a box', { box: null }], ['as large as the screen', { box: { x: 0, y: 0, width: 1280, height: 900 } }],
  ])('is none, and leaves no room, %s', (_, more) => {
    const $ = faults([finding({ places: [place(more)] })]);
    expect($('svg, img').length).toBe(0);
    expect($('figure > :first-child').prop('tagName')).toBe('FIGCAPTION');
  });

  it('is none of a place on a phone, or in a state that a script made', () => {
    expect(faults([finding({ device: 'phone', places: [place()] })])('svg, img').length).toBe(0);
    expect(faults([finding({ seenAs: 'after “Go”', places: [place()] })])('svg, img').length).toBe(0);
  });
});

describe('documents', () => {
  const old = (id: string): Finding => finding({ id: `one/site/pdf-no-title/${id}`, check: 'pdf-no-title', item: id, device: null, severity: 'moderate', wcag: ['2.4.2'], fingerprint: `pdf-no-title:${id}`, url: `${home}${id}.pdf`, message: `${id}.pdf: it has no title.`, evidence: [] });
  const pdfs = ['aaaa', 'bbbb'].map(pdf);
  it('have their faults among the council’s, each check once with all its documents', () => {
    const $ = faults([old('aaaa'), old('bbbb')], { pdfs });
    expect($('h2').text()).toBe('Faults of pages');
    expect($('h3.part').text()).toBe('Faults of documents');
    expect($('article.fault').length).toBe(1);
    expect(words($)).toContain('2 documents, for example aaaa.pdf: it has no title.');
    expect($('article li').length).toBe(2);
  });
  it('are counted on the page of criteria as they are told, and leads there', () => {
    const { results } = edition([old('aaaa'), old('bbbb')], { pdfs });
    const $ = load(criteriaPages.render(results)[0]?.text ?? '');
    const row = $('tr').filter((_, each) => $(each).find('th').text().startsWith('2.4.2'));
    expect(row.text()).toContain('1 distinct fault');
    const to = row.find('a[href*="councils/"]').attr('href')?.split('#')[1] ?? '';
    expect(load(councilPages.render(results)[0]?.text ?? '')(`[id="${to}"]`).length).toBe(1);
  });
});

describe('what people decided', () => {
  it('stands on the council’s page, with who says so and why, and for how many pages it holds', () => {
    const by = (n: string, why: string): Finding => finding({ id: `one/page-${n.repeat(16)}/trap/desktop`, state: 'passed', decided: { who: 'A. B.', why } });
    const { results, site } = edition([by('1', 'the <room> is enough'), by('2', 'the <room> is enough'), finding({ decided: { who: 'A. B.', why: '' } })]);
    const $ = load(markupText(undecided(results, site)));
    expect($('#unsure li').toArray().map((one) => $(one).text().replace(/\s+/g, ' ').trim())).toEqual(['Title of trap: no fault on 2 pages, says A. B.: “the <room> is enough”', 'Title of trap: a fault on 1 page, says A. B.']);
    expect(load(markupText(undecided(edition([finding({})]).results, site)))('h3').length).toBe(0);
  });
});

describe('further screens', () => {
  it('are told with what was found there, also where that is nothing', () => {
    const screen = (id: string, title: string) => ({ id, title, kind: 'phone' as const, width: 820, height: 1180, pixels: 1, touch: true, mobile: true, agent: null });
    const on = (device: string, check: string, state: Finding['state']): Finding => finding({ id: `one/page-${page}/${check}/${device}`, device, check, state });
    const { results, site } = edition([on('tablet', 'trap', 'passed'), on('tablet', 'idle', 'inapplicable'), on('kiosk', 'trap', 'failed'), on('kiosk', 'title', 'passed')]);
    const [desktop, phone] = [screen('desktop', 'a desktop'), screen('small-phone', 'a small phone')];
    const screens = { desktop, phone, further: [screen('tablet', 'a tablet'), screen('kiosk', 'a kiosk'), screen('wall', 'a wall')] };
    const text = load(markupText(pageFaults({ ...results, survey: { ...results.survey, screens } }, site))).text();
    expect(text).toContain('where nothing is scored: on a tablet (820 × 1180) no failures found by 1 check; on a kiosk (820 × 1180) faults found by 1 of 2 checks. Only');
    expect(words(faults([finding({})]))).not.toContain('further screens');
  });
});

describe('what acts on pages', () => {
  it('says on how many of the pages it was tried, and on which', () => {
    expect(words(faults([finding({ state: 'passed' })]))).toContain('was tried out on 1 of 3 pages, one of each template: one.test/0. A fault that only another page has is not seen by these checks.');
    expect(words(faults([finding({ state: 'untested' })]))).toContain('was tried out on none of the 3 pages opened.');
    // What a finger tried on a phone's own load is another thing, and is done on more pages.
    expect(words(faults([finding({ state: 'passed', device: 'phone' })]))).toContain('was tried out on none of the 3 pages opened.');
  });
});

describe('criteria', () => {
  const row = (findings: readonly Finding[], id: string): string => {
    const $ = load(criteriaPages.render(edition(findings).results)[0]?.text ?? '');
    return $('tr').filter((_, each) => $(each).find('th').text().startsWith(id)).text().replaceAll(/\s+/g, ' ').trim();
  };
  it('says that nothing on the pages was there to look at, not that nobody looked', () => {
    const asked = finding({ id: `one/page-${page}/idle/desktop`, check: 'idle', state: 'inapplicable', wcag: ['2.5.3'] });
    expect(row([asked], '2.5.3')).toBe('2.5.3 Label in Name (A)Nothing on these pages for Title of idle –');
    expect(row([{ ...asked, state: 'untested' }], '2.5.3')).toContain('Could not be made here: Title of idle');
    expect(row([asked], '1.2.1')).toContain('no check');
    expect(row([asked], '1.3.3')).toContain('Only a person can decide. Pointed to by Title of hint');
  });
  it('tells the engine once in a row', () => {
    const passed = (check: string): Finding => finding({ id: `one/page-${page}/${check}/desktop`, check, state: 'passed', wcag: [] });
    expect(row([passed('axe-serious'), passed('axe-critical'), finding({ state: 'passed' })], '2.1.2')).toBe('2.1.2 No Keyboard Trap (A)Title of trap rules of axe no failures found by these checks');
  });
});

describe('the engine’s own words', () => {
  it('stand quoted below ours', () => {
    const $ = faults([finding({ id: `one/page-${page}/axe-serious/color-contrast/desktop`, check: 'axe-serious', item: 'color-contrast', message: 'Elements must meet minimum color contrast ratio thresholds: 4 places, first “a: 3 places”.', places: [place({ why: 'has insufficient color contrast' })] })]);
    expect($('h3').text()).toBe('Text has too little contrast with what is behind it (axe: color-contrast)');
    expect($('article > p').eq(1).text()).toBe('Text has too little contrast with what is behind it: 4 places, first “a: 3 places”. axe says: “Elements must meet minimum color contrast ratio thresholds”');
    expect($('figcaption').text()).toContain('axe says: “has insufficient color contrast”');
  });
});
