import { describe, expect, it } from 'vitest';
import { findingLines } from '../../src/commands/explain-finding.ts';
import type { Finding } from '../../src/model/finding.ts';
import { results as made } from '../publish/results.ts';

const results = { ...made, checks: made.checks.map((card) => ({ ...card, mend: 'Put it right.', verify: 'Look for yourself.' })) };
const image = `${'a'.repeat(64)}.png`;
const finding: Finding = {
  id: 'x/page-1/axe-serious/color-contrast/desktop', site: 'x', check: 'axe-serious', task: null, route: null, device: 'desktop', item: 'color-contrast', state: 'failed', severity: 'serious', wcag: ['1.4.3'],
  fingerprint: 'f', pages: 2, url: 'https://x.test/', message: 'Elements must meet minimum color contrast ratio thresholds: 1 place, first “a”.', evidence: [`${'b'.repeat(64)}.jpg`, 'look:0123456789abcdef'], roles: [],
  places: [{ selector: 'a', html: '<a>', name: 'a', landmark: 'main', box: null, why: '2:1', when: 'when it has the focus', image }],
};
const text = (more: Partial<Finding> = {}): string => findingLines({ ...finding, ...more }, results, 'reports/e').join('\n');

describe('what explain says of a fault', () => {
  it('tells how to mend and to verify it, and where the pictures are', () => {
    expect(text()).toMatch(/\n {2}mend {7}Put it right\.\n {2}verify {5}Look for yourself\.\n {2}its page {3}reports\/e\/published\/checks\/axe-serious\.html/);
    expect(text()).toContain(`\n  evidence   reports/e/evidence/${'b'.repeat(64)}.jpg\n             the page looked at (look:0123456789abcdef)`);
    expect(text()).toContain(`\n  picture    reports/e/evidence/${image}`);
  });
  it('says it in our words, with axe’s quoted', () => {
    expect(text().split('\n').slice(0, 4).join(' ')).toContain('Text has too little contrast with what is behind it: 1 place, first “a”. axe says: “Elements must meet minimum color contrast ratio thresholds”');
  });
  it('says who decided, and nothing of mending where nothing is wrong', () => {
    expect(text({ decided: { who: 'K', why: 'seen' } })).toContain('state      failed, decided by K: seen');
    expect(text({ state: 'passed' })).not.toContain('Put it right');
  });
});
