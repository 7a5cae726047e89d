import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/model/arrival.ts';
import { bothMet, isWorthAnother } from '../../src/observe/arrival-agreed.ts';

const quiet: Arrival = {
  url: 'https://www.brambleford.gov.uk/', isSecure: true, kinds: [{ kind: 'document', requests: 1, bytes: 9000 }], hosts: [], cookies: [], banner: null, mixed: [], errors: { count: 0, first: [] },
  scripts: { read: 0, left: 0, tooNew: [] }, plain: { words: 90, links: 2, fields: 0 }, rendered: { words: 90, links: 2, fields: 0 },
};
const busy: Arrival = {
  ...quiet, kinds: [{ kind: 'document', requests: 1, bytes: 9000 }, { kind: 'picture', requests: 2, bytes: 50_000 }], hosts: [{ host: 'a.example', asked: 1, bytes: 10 }, { host: 'b.example', asked: 1, bytes: 10 }],
  cookies: [{ name: 'a', domain: 'a.example', days: 3 }, { name: 'a', domain: 'b.example', days: 3 }], banner: { share: .1, buttons: [{ words: 'Accept', does: 'accept' }] }, mixed: [{ url: 'http://a.example/', how: 'blocked' }],
  scripts: { read: 2, left: 0, tooNew: [{ host: 'a.example', name: 'a.js', because: 'x' }, { host: '', name: 'in the page', because: 'y' }] }, rendered: { words: 200, links: 2, fields: 0 },
};

describe('a second first visit', () => {
  it('is made where there is anything to say', () => {
    expect([quiet, busy, { ...quiet, plain: { words: 3, links: 0, fields: 0 } }, { ...quiet, kinds: [{ kind: 'picture' as const, requests: 1, bytes: 1_500_000 }] }].map(isWorthAnother)).toEqual([false, true, true, true]);
  });

  it('keeps what both met, and of two weights the lesser', () => {
    expect(bothMet(busy, busy)).toEqual(busy);
    expect(bothMet(busy, quiet)).toEqual({ ...quiet, scripts: { read: 2, left: 0, tooNew: [] } });
    const other: Arrival = { ...busy, hosts: busy.hosts.slice(1), cookies: busy.cookies.slice(1), scripts: { ...busy.scripts, tooNew: busy.scripts.tooNew.slice(1) } };
    expect(bothMet(busy, other)).toMatchObject({ hosts: [{ host: 'b.example' }], cookies: [{ domain: 'b.example' }], scripts: { tooNew: [{ name: 'in the page' }] } });
  });
});
