import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Results } from '../../src/model/kit.ts';
import { checksums } from '../../src/publish/index.ts';
import { citation } from '../../src/publish/data/citation.ts';
import { datapackage } from '../../src/publish/data/datapackage.ts';
import { textOf } from './published.ts';
import { hostile, results } from './results.ts';

interface Assertion { readonly '@id': string; readonly '@type': string; readonly 'earl:subject': { readonly '@id'?: string }; readonly 'earl:result': { readonly 'earl:outcome': { readonly '@id': string } } }

describe('EARL', () => {
  const assertions: readonly Assertion[] = JSON.parse(textOf('data/earl/E06000902.jsonld'))['@graph'].filter((node: Assertion) => node['@type'] === 'earl:Assertion');
  it('has one assertion for each finding, with an outcome that is a name and not a text', () => {
    const own = results.findings.filter((finding) => finding.site === 'E06000902');
    expect(assertions).toHaveLength(own.length);
    expect(new Set(assertions.map((each) => each['@id'])).size).toBe(own.length);
    expect([...new Set(assertions.map((each) => each['earl:result']['earl:outcome']['@id']))].toSorted()).toEqual(['earl:cantTell', 'earl:failed', 'earl:passed', 'earl:untested']);
  });
  it('names only http(s) addresses', () => {
    expect(assertions.every((each) => /^http:\/\//.test(each['earl:subject']['@id'] ?? ''))).toBe(true);
  });
});

function titled(title: string): Results {
  return { ...results, edition: { ...results.edition, id: hostile.path, title, ended: null } };
}

describe('CITATION.cff', () => {
  it('is YAML with what the format asks for', () => {
    const cff = parse(textOf('CITATION.cff'));
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', 'type': 'dataset', 'title': 'Sample councils, autumn 2026', 'version': 'sample-2026-11-20', 'date-released': '2026-11-20' });
    expect(cff.authors).toEqual([{ name: 'toptasks' }]);
  });
  it.each([...Object.values(hostile), 'a: b # c', '"\\\n- x: y', '*alias &anchor !tag', '\u0085\u2028'])('keeps %j a title and nothing more', (title) => {
    const cff = parse(citation.render(titled(title))[0]?.text ?? '');
    expect(typeof cff.title).toBe('string');
    expect(Object.keys(cff)).toEqual(['cff-version', 'message', 'type', 'title', 'version', 'authors', 'abstract', 'identifiers']);
    expect(JSON.parse(datapackage.render(titled(title))[0]?.text ?? '').name).toBe('toptasks-..-..-x');
  });
});

describe('checksums', () => {
  it('are lines that sha256sum reads, sorted by path', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    expect(checksums([{ path: 'style.css', sha256: a }, { path: 'data/league.csv', sha256: b }]))
      .toEqual({ path: 'checksums.sha256', text: `${b}  data/league.csv\n${a}  style.css\n` });
  });
});

describe('where this is unfair', () => {
  it('names what costs twice and what costs nothing, checks by their titles', () => {
    const [, said = ''] = /<section id="unfair">(.*?)<\/section>/s.exec(textOf('method.html')) ?? [];
    for (const words of ['loses nothing by that', 'leave “Finding the way”', 'target-size and meta-viewport', 'again in “Finding the way”', 'over the A to Z counts as a way over links']) {
      expect(said.replaceAll(/\s+/g, ' ')).toContain(words);
    }
    expect(said).not.toContain('undefined');
  });
});
