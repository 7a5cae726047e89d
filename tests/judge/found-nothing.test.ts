import { expect, it } from 'vitest';
import { foundNothing } from '../../src/judge/found-nothing.ts';
import type { Finding } from '../../src/model/finding.ts';

it('a search found nothing where its check failed, not where that could not be told or another failed', () => {
  const finding = (task: string | null, check: string, state: Finding['state']): Finding => ({
    id: '', site: 's', check, task, route: null, device: null, item: '', state, severity: 'minor', wcag: [], fingerprint: '', pages: 1, url: null, message: '', evidence: [], roles: [],
  });
  const found = [finding('a', 'search-top-five', 'failed'), finding('b', 'search-top-five', 'cantTell'), finding('c', 'search-asked', 'failed'), finding(null, 'search-top-five', 'failed')];
  expect([...foundNothing(found)]).toEqual(['a']);
});
