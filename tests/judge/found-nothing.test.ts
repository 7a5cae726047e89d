import { expect, it } from 'vitest';
import { foundNothing } from '../../src/judge/found-nothing.ts';
import type { Finding } from '../../src/model/finding.ts';
import { missed, run, timeout } from './made/site.ts';

it('a search found nothing where it shows nothing and its own check failed, not where that could not be told', () => {
  const finding = (task: string, check: string, state: Finding['state']): Finding => ({
    id: '', site: 's', check, task, route: null, device: null, item: '', state, severity: 'minor', wcag: [], fingerprint: '', pages: 1, url: null, message: '', evidence: [], roles: [],
  });
  const findings = [finding('a', 'search-top-five', 'failed'), finding('b', 'search-top-five', 'cantTell'), finding('b', 'search-asked', 'failed')];
  const [own, asked] = [run([], { scenario: 'a' }), run([], { scenario: 'b', purpose: 'asked' })];
  const others = [
    run([], { scenario: 'a', purpose: 'asked' }), run([], { scenario: 'a', purpose: 'typo' }), run([], { scenario: 'b' }), run([missed], { scenario: 'a' }), run([], { scenario: 'a', failure: timeout }),
  ];
  expect([...foundNothing(findings, [own, asked, ...others])]).toEqual([own, asked]);
});
