import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { withMarks } from '../../src/judge/index.ts';
import type { FaultMark } from '../../src/model/fault-mark.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Results } from '../../src/model/kit.ts';
import { reports } from '../../src/publish/index.ts';
import { said } from '../../src/publish/words/said-by-axe.ts';
import { hostile, results as made } from './results.ts';

const mark: FaultMark = { site: 'E06000904', check: 'page-title', item: '', fingerprint: 'page-title:', verdict: 'failed', who: 'K. L.', why: hostile.script };
const asked = made.findings.filter(({ site, check, state }) => site === mark.site && check === mark.check && state === 'cantTell');
const findings = withMarks(made.findings, [mark]);
const results: Results = { ...made, findings, marks: [{ ...mark, who: 'before' }, mark], edition: { ...made.edition, marks: { hash: 'd'.repeat(64), count: 1 } } };
const pages = new Map(reports.flatMap((report) => report.render(results).map(({ path, text }) => [path, text] as const)));
const textOf = (path: string): string => load(pages.get(path) ?? '')('body').text().replaceAll(/\s+/g, ' ');

describe('a person’s decision', () => {
  it('is carried by the finding', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(findings.filter(({ decided }) => decided !== undefined).map(({ decided }) => decided)).toEqual(asked.map(() => ({ who: 'K. L.', why: hostile.script })));
  });

  it('stands among the faults as a person’s, with who decided and why, and without a degree', () => {
    const $ = load(pages.get('councils/E06000904.html') ?? '');
    const told = $('article.fault').filter((_, each) => $(each).text().includes('Decided by a person to be a fault: “Is the page’s title its own?”'));
    expect(told.length).toBe(1);
    expect(told.find('.severity').text()).toBe('decided by K. L.');
    expect(told.text()).toContain(`looked and said that this is a fault: “${hostile.script}”`);
    expect(textOf('findings/E06000904.html')).toContain('decided by K. L.');
    expect(textOf('criteria/E06000904.html')).toContain('decided by a person');
  });

  it('is told of by the footer, the method with its seal, and the data with its dictionary', () => {
    expect(textOf('index.html')).toContain('automated checks and, where it says so, of people who looked.');
    expect(textOf('method.html')).toContain(`In this edition: 1 decision of people, which holds for ${asked.length} answer`);
    expect(textOf('method.html')).toContain('d'.repeat(64));
    expect(pages.get('data/marks.csv')).toBe(`site_id,check,item,fingerprint,verdict,who,why\nE06000904,page-title,,page-title:,failed,K. L.,${hostile.script}\n`);
    expect(pages.get('data/findings.csv')?.split('\n').filter((line) => line.endsWith(',K. L.'))).toHaveLength(asked.length);
    expect(textOf('data.html')).toContain('marks.csv');
    expect(JSON.parse(pages.get('data/datapackage.json') ?? '').resources.map(({ name }: { name: string }) => name)).toContain('marks');
    expect(pages.get('data/earl/E06000904.jsonld')?.match(/earl:semiAuto/g)).toHaveLength(asked.length);
  });

  it('is not claimed where nobody decided', () => {
    const { marks: _none, ...plainEdition } = made;
    const plain = new Map(reports.flatMap((report) => report.render(plainEdition).map(({ path, text }) => [path, text] as const)));
    expect(load(plain.get('index.html') ?? '')('footer').text()).not.toContain('people who looked');
    expect(plain.get('data/marks.csv')).toBe('site_id,check,item,fingerprint,verdict,who,why\n');
    expect(plain.get('method.html')).toContain('nobody has decided anything so');
  });
});

describe('what the engine says of it', () => {
  it('no longer asks for a person who has looked', () => {
    const finding: Pick<Finding, 'check' | 'item' | 'message'> = { check: 'axe-review', item: 'label', message: 'A person should look: Form elements must have labels: 1 place, first “x”.' };
    expect(said(finding)).toEqual({ ours: 'A person should look: Fields have no label: 1 place, first “x”.', axe: 'Form elements must have labels' });
    const message = `A person (“K”) looked and said that this is a fault: “so. it is”. ${finding.message}`;
    expect(said({ ...finding, message, decided: { who: 'K', why: 'so. it is' } }).ours).toBe('A person (“K”) looked and said that this is a fault: “so. it is”. Fields have no label: 1 place, first “x”.');
  });
  it('is left alone where it is none of its rules, or said otherwise', () => {
    for (const [check, item, message] of [['reflow', 'label', 'a: 1 place.'], ['axe-critical', 'unheard-of', 'a: 1 place.'], ['axe-critical', 'label', 'Nothing of the page’s own.']] as const) {
      expect(said({ check, item, message })).toEqual({ ours: message, axe: null });
    }
  });
});
