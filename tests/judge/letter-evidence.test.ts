import { describe, expect, it } from 'vitest';
import { aToZ } from '../../src/judge/checks/a-to-z.ts';
import { lookId } from '../../src/judge/look-id.ts';
import { home, link, look, map, page, source, task } from './made/site.ts';

const url = `${home}a-z`;
const letters = [...'abcdefgh', 'M–N'].map((text) => link(text.toUpperCase(), `${url}/${text.charAt(0).toLowerCase()}`));
const made = map({ pages: [page(home), page(url, { source: source({ links: letters }) })], aToZ: { url, lookups: [{ scenario: 'missed-bin', pages: [url], entries: [] }] } });
const judged = (...looked: readonly string[]) => aToZ.judge(task({ map: made, looks: looked.map((one) => look(one)) }))[0];

describe('an A to Z that does not list the task', () => {
  it('is proved by the letter’s page, where that was looked at, of a range too', () => {
    expect(judged(url, `${url}/a`, `${url}/b`)).toMatchObject({ state: 'failed', url: `${url}/b`, evidence: [`look:${lookId(`${url}/b`)}`] });
    expect(judged(url, `${url}/m`)).toMatchObject({ url: `${url}/m` });
  });
  it('is proved by its first page where no letter of the task’s was looked at', () => {
    expect(judged(url, `${url}/a`)).toMatchObject({ state: 'failed', url, evidence: [`look:${lookId(url)}`] });
  });
});
