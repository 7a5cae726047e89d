import { describe, expect, it } from 'vitest';
import { asLabRun, whyNoLabRun } from '../../src/observe/lighthouse-answer.ts';

const request = (url: string, entity: string, more: object = {}): object => ({ url, entity, statusCode: 200, protocol: 'h2', transferSize: 1000, ...more });
const answer = {
  version: '13.5.0', slowdown: 3.2, speed: 850.5, lcp: 2345.67, cls: 0.123456, tbt: 210.2, unmeasured: [], warnings: [], own: 'council.gov.uk',
  requests: { items: [
    request('https://council.gov.uk/', 'council.gov.uk'), request('https://a.example/x.js', 'Small Ads', { transferSize: 500 }), request('https://maps.example/y.js', 'Maps', { transferSize: 90_000 }),
    request('https://maps.example/z.js', 'Maps'), request('https://council.gov.uk/post', 'council.gov.uk', { statusCode: -1, transferSize: 70 }), request('data:image/png,x', '', { protocol: 'data' }),
  ] },
  audits: [{ id: 'robots-txt', of: 'seo', title: 'robots.txt is not valid' }, { id: 'charset', of: 'best-practices', title: 'Charset is missing\u0007' }, { id: 'x', of: 'accessibility', title: 'not ours' }],
};

describe('what Lighthouse says', () => {
  it('is kept without what never came over the network, third parties by weight', () => {
    expect(asLabRun(answer)).toEqual({ ok: true, slowdown: 3.2, version: '13.5.0', run: {
      lcpMs: 2346, cls: .123, tbtMs: 210, bytes: 92_500, requests: 4, speed: 851,
      thirdParties: [{ name: 'Maps', bytes: 91_000, requests: 2 }, { name: 'Small Ads', bytes: 500, requests: 1 }],
      audits: [{ id: 'charset', of: 'best-practices', title: expect.stringMatching(/^Charset is missing/) }, { id: 'robots-txt', of: 'seo', title: 'robots.txt is not valid' }],
    } });
  });

  it('is bounded, whatever a page makes it name', () => {
    const many = Array.from({ length: 500 }, (_, n) => request(`https://h${n}.example/`, `${'x'.repeat(5000)}${n}`, { transferSize: n }));
    const run = asLabRun({ ...answer, requests: { items: [...many, null, 'x', { url: 7 }] } })?.run;
    expect([run?.thirdParties.length, run?.thirdParties.every(({ name }) => name.length <= 100)]).toEqual([1, true]);
  });

  it.each([
    ['an error of its own', { ...answer, error: { code: 'PAGE_HUNG' } }, { kind: 'timeout', permanent: false, fault: 'ours' }],
    ['nothing painted', { ...answer, lcp: undefined, unmeasured: ['The page did not paint any content. Try again. (NO_FCP)'] }, { kind: 'unclear', permanent: true, fault: 'ours', detail: 'Lighthouse: nothing was painted on the page' }],
    ['an error page', { ...answer, error: { code: 'ERRORED_DOCUMENT_REQUEST' } }, { kind: 'http-error', permanent: false, fault: 'site' }],
    ['no web page', { ...answer, error: { code: 'NOT_HTML' } }, { kind: 'not-html', permanent: true }],
    ['a page that never ends to load', { ...answer, warnings: ['The page loaded too slowly to finish within the time limit. Results may be incomplete.'] }, { kind: 'timeout', permanent: false }],
    ['a measure that is no number', { ...answer, cls: Number.NaN }, { kind: 'unclear' }],
    ['a connection that ended', { why: 'TargetCloseError: Protocol error (x): Target closed' }, { kind: 'crash', permanent: false, fault: 'ours' }],
    ['our patience', { late: 90_000 }, { kind: 'timeout', detail: 'Lighthouse took longer than 90000 ms' }],
    ['nothing', undefined, { kind: 'unclear', permanent: false, fault: 'ours' }],
  ])('is no run: %s', (_what, said, why) => {
    expect(asLabRun(said)).toBeNull();
    expect(whyNoLabRun(said)).toMatchObject(why);
  });
});
