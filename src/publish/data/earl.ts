import type { Finding } from '../../model/finding.ts';
import type { Report, Results, SiteResult } from '../../model/kit.ts';
import type { FaultPlace } from '../../model/spot.ts';
import { atlas, byText } from '../atlas.ts';
import { clean } from '../markup/clean.ts';
import { webAddress } from '../markup/outside.ts';
import { paths } from '../paths.ts';

const context = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  ptr: 'http://www.w3.org/2009/pointers#',
  toptasks: 'urn:toptasks:',
};

/** data/earl/<site>.jsonld: every finding of one council as an EARL assertion. */
export const earl: Report = {
  id: 'earl',
  render: (results) => atlas(results).sites.map((site) => ({ path: paths.earl(site.site.id), text: document(results, site) })),
};

function document(results: Results, site: SiteResult): string {
  const found = (atlas(results).findings.get(site.site.id) ?? []).toSorted((a, b) => byText(a.id, b.id));
  return `${JSON.stringify({ '@context': context, '@graph': [assertor(results), ...found.map((finding) => assertion(site, finding))] }, null, 1)}\n`;
}

function assertor(results: Results): unknown {
  const versions = Object.entries(results.edition.versions).toSorted(([a], [b]) => byText(a, b)).map(([of, version]) => `${of} ${version}`);
  return { '@id': 'toptasks:tool', '@type': ['earl:Software', 'earl:Assertor'], 'dct:title': 'toptasks', 'dct:hasVersion': versions.map(clean) };
}

function assertion(site: SiteResult, finding: Finding): unknown {
  const subject = (finding.url === null ? null : webAddress(finding.url)) ?? webAddress(site.site.home);
  return {
    '@id': `toptasks:finding:${encodeURIComponent(finding.id)}`,
    '@type': 'earl:Assertion',
    'earl:assertedBy': { '@id': 'toptasks:tool' },
    'earl:mode': { '@id': finding.decided === undefined ? 'earl:automatic' : 'earl:semiAuto' },
    'earl:subject': { ...(subject === null ? {} : { '@id': subject }), '@type': 'earl:TestSubject' },
    'earl:test': {
      '@id': `toptasks:check:${encodeURIComponent(finding.check)}`,
      '@type': 'earl:TestCriterion',
      ...(finding.wcag.length > 0 ? { 'dct:subject': finding.wcag.map((number) => `WCAG 2 success criterion ${clean(number)}`) } : {}),
    },
    'earl:result': {
      '@type': 'earl:TestResult',
      'earl:outcome': { '@id': `earl:${finding.state}` },
      'dct:description': clean(finding.message),
      ...((finding.places ?? []).length > 0 ? { 'earl:pointer': (finding.places ?? []).map(pointer) } : {}),
    },
  };
}

/** A place as the W3C's vocabulary of pointers has it. */
function pointer({ selector, html }: FaultPlace): unknown {
  return { '@type': 'ptr:CSSSelectorPointer', 'ptr:expression': clean(selector), 'dct:description': clean(html) };
}
