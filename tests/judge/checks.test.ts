import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/judge/index.ts';
import { lookId } from '../../src/judge/look-id.ts';
import { pageFindings } from '../../src/judge/page-findings.ts';
import type { OwedPage } from '../../src/judge/owed-pages.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PageCheck, Verdict } from '../../src/model/kit.ts';
import type { LabPage } from '../../src/model/lab.ts';
import { observers } from '../../src/observe/observers.ts';
import type { PageExample, TaskExample } from './made/case.ts';
import { bins, fine, home, look, seen, site, source } from './made/site.ts';

const deep = new Set<string>(observers.filter((one) => one.deep !== undefined).map(({ id }) => id));

/** Fixture pairs: facts in, exact words out, for every check: one that fails, one look-alike that passes, one that is neither. */
const here = readdirSync(new URL('checks', import.meta.url));
const faults = new URL('../faults/', import.meta.url);
/** Those that need a page in a browser: pairs of whole pages, in a folder of the check, or of an observer that acts, whose pages say what is found on them. */
const pages = readdirSync(faults, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => (deep.has(name) ? foundOn(new URL(`${name}/`, faults)) : [name]));
const all = Object.values(checks).filter(({ id }) => here.includes(id));

describe('the fixture pairs', () => {
  it('are there for every check of a page or a task and for nothing else', () => {
    expect([...new Set([...here, ...pages])].sort()).toEqual(Object.values(checks).filter((check) => check.of !== 'site').map(({ id }) => id).sort());
  });
});

describe.each(all.filter((check) => check.of === 'task'))('$id', async (check) => {
  const { cases } = await examplesOf<TaskExample>(check.id);
  it.each(cases)('$name', (example) => {
    expect(check.judge(example.in).map(line)).toEqual(example.out);
  });
  it('has both ways and a neither', () => expectAllWays(cases));
});

describe.each(all.filter((check) => check.of === 'page'))('$id', async (check) => {
  const { cases } = await examplesOf<PageExample>(check.id);
  it.each(cases)('$name', (example) => {
    expect(judged(check, example).map(line)).toEqual(example.out);
  });
  it('has both ways and a neither', () => expectAllWays(cases, ['axe-advice', 'axe-review', 'banner-large', 'banner-without-refusal', 'hard-to-read', 'heavy-page', 'old-browser-fails'].includes(check.id)));
});

/** A check that never scores has nothing that fails. */
function expectAllWays(cases: readonly { readonly out: readonly string[] }[], neverFails = false): void {
  const states = new Set(cases.flatMap(({ out }) => out.map((said) => said.split(/[ :]/)[0])));
  expect(states).toContain('passed');
  expect(states.has('failed')).toBe(!neverFails);
  expect(['cantTell', 'untested', 'inapplicable'].some((state) => states.has(state))).toBe(true);
}

function judged(check: PageCheck, { in: about }: PageExample): readonly Finding[] {
  const one: OwedPage = { id: lookId(bins), url: bins, look: look(bins, { [about.device]: about.seen }, about.look), roles: about.roles ?? ['destination'] };
  const others = (about.titles ?? []).map((title, i): OwedPage => {
    const url = `${home}other-${i}`;
    return { id: lookId(url), url, look: look(url, { desktop: seen({ html: fine({ source: source({ title }), evidence: 'o' }) }) }), roles: ['way'] };
  });
  const found = pageFindings(site, [one, ...others], [{ ...check, devices: [about.device] }], null, 0, labsOf(one, about));
  return found.filter(({ id }) => id.includes(one.id));
}

/** The lab is asked for everywhere, and has run the page where the example says so. */
function labsOf({ id, url }: OwedPage, { lab, labFailure = null }: PageExample['in']): readonly LabPage[] {
  return lab === undefined ? [] : [{ id, url, site: site.id, lab, failure: labFailure, version: '13.5.0' }];
}

function foundOn(folder: URL): readonly string[] {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/^<!-- (?:failed|cantTell): (.*) -->$/gm)].flatMap(([, ids]) => (ids ?? '').split(' ')));
}

function line({ state, item, device, message }: Verdict | Finding): string {
  return `${[state, item, device].filter((part) => part != null && part !== '').join(' ')}: ${message}`;
}

async function examplesOf<T>(id: string): Promise<{ readonly cases: readonly T[] }> {
  // The folder's name is the check's id; what it holds is checked by its own type.
  return await import(`./checks/${id}/cases.ts`) as { cases: readonly T[] };
}
