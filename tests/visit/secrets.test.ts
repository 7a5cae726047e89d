import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/model/event.ts';
import { memoryStore } from '../../src/store/index.ts';
import { scrubbingStore, scrubbingTell } from '../../src/visit/scrubbing.ts';
import { keepSecrets } from '../../src/visit/secrets.ts';

const VALUE = 'Trout & "Pike"/7\\ü';
const errand = { secrets: { password: 'COUNCIL_PASSWORD', short: 'SHORT_ONE', none: 'NOT_THERE' } };
const env = { COUNCIL_PASSWORD: VALUE, SHORT_ONE: 'abc12' };
const knowing = () => {
  const secrets = keepSecrets(env);
  secrets.reveal('$password', errand);
  return secrets;
};

describe('secrets', () => {
  it('are read when they are asked for, and say which variable is missing or too short, never its value', () => {
    const secrets = keepSecrets(env);
    expect(secrets.isIn(VALUE)).toBe(false);
    expect(secrets.reveal('$password', errand)).toEqual({ value: VALUE });
    expect(secrets.isIn(VALUE)).toBe(true);
    expect([secrets.reveal('$postcode', errand), secrets.reveal('password', errand), secrets.reveal('$password', {})]).toEqual([null, null, null]);
    expect(secrets.reveal('$none', errand)).toMatchObject({ kind: 'unprepared', detail: 'the environment has no variable NOT_THERE, which “$none” stands for' });
    const short = secrets.reveal('$short', errand);
    expect(short).toMatchObject({ kind: 'unprepared' });
    expect(JSON.stringify(short)).toContain('SHORT_ONE');
    expect(JSON.stringify(short)).not.toContain('abc12');
  });

  const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  it.each([
    ['plain', VALUE], ['in capitals', VALUE.toUpperCase()], ['in an address', encodeURIComponent(VALUE)], ['in an address, twice', encodeURIComponent(encodeURIComponent(VALUE))],
    ['in small hexadecimal', encodeURIComponent(VALUE).toLowerCase()], ['in a form’s query', new URLSearchParams({ q: VALUE }).toString().slice(2)], ['in a path', encodeURI(VALUE)],
    ['every letter encoded', [...Buffer.from(VALUE)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')],
    ['in HTML', html(VALUE)], ['in HTML, twice', html(html(VALUE))], ['in HTML by numbers', [...VALUE].map((one) => `&#${one.codePointAt(0)};`).join('')],
    ['in HTML by hexadecimal numbers', [...VALUE].map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join('')],
    ['in JSON', JSON.stringify(VALUE).slice(1, -1)], ['in JSON, twice', JSON.stringify(JSON.stringify(VALUE)).slice(3, -3)],
    ['in JSON by numbers', [...VALUE].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
    ['in HTML in an address', encodeURIComponent(html(VALUE))], ['in JSON in an address', encodeURIComponent(JSON.stringify(VALUE).slice(1, -1))], ['in hexadecimal', Buffer.from(VALUE).toString('hex')], ['in base64', Buffer.from(VALUE).toString('base64').replace(/=+$/, '')], ['in base64 of addresses', Buffer.from(VALUE).toString('base64url')],
  ])('are found %s', (_how, written) => {
    const { scrub, isIn } = knowing();
    expect(isIn(`a ${written} b`)).toBe(true);
    const left = scrub(`before ${written} after`);
    expect(left).toMatch(/^before .{0,2}\[secret\].{0,3} after$/);
    expect(isIn(left)).toBe(false);
  });

  it('are found in base64 of something longer, wherever they stand in it', () => {
    const { isIn } = knowing();
    for (const before of ['', 'a', 'ab', 'abc', 'user:']) expect([before, isIn(Buffer.from(`${before}${VALUE} and more`).toString('base64'))]).toEqual([before, true]);
  });

  it('are looked for in little time in texts made to take much', () => {
    const { scrub } = knowing();
    for (const part of ['\\', '%25', '&amp;', '&', 'T', 'Trout & "Pike"/7', '%5c']) expect(scrub(part.repeat(100_000))).toHaveLength(part.length * 100_000);
  }, 5000);

  it('leave other words as they are', () => {
    const { scrub, isIn } = knowing();
    for (const text of ['Trout and Pike/7', 'Trout & "Pike"/8', '', 'trout%20and%20chips']) expect([scrub(text), isIn(text)]).toEqual([text, false]);
  });

  it('are written to no document, text, log, file name or evidence that is text, and told to nobody', async () => {
    const under = memoryStore();
    const secrets = knowing();
    const store = scrubbingStore(under, secrets);
    await store.save(`facts/${VALUE}`, { [VALUE]: [{ title: `Hello ${VALUE}`, n: 1, none: null, is: true }], url: `https://x.test/?p=${encodeURIComponent(VALUE)}` });
    await store.write('published/index.html', `<p>${html(VALUE)}</p>`);
    await store.append('events.jsonl', JSON.stringify({ VALUE }));
    const page = await store.keep(Buffer.from(`<title>${VALUE}</title>`), 'html');
    const packed = await store.keep(gzipSync(`<title>${VALUE}</title>`, { level: 6 }), 'html.gz');
    expect(gunzipSync((await under.evidence(packed)) ?? '').toString()).toBe('<title>[secret]</title>');
    const picture = gzipSync('a picture');
    const kept = await store.keep(picture, 'jpg');
    expect(await under.list('facts/')).toEqual(['facts/[secret]']);
    expect(await under.load('facts/[secret]')).toEqual({ '[secret]': [{ title: 'Hello [secret]', n: 1, none: null, is: true }], url: 'https://x.test/?p=[secret]' });
    expect(await under.read('published/index.html')).toBe('<p>[secret]</p>');
    expect(await under.read('events.jsonl')).toBe('{"VALUE":"[secret]"}\n');
    expect(Buffer.from((await under.evidence(page)) ?? []).toString()).toBe('<title>[secret]</title>');
    expect(Buffer.from((await under.evidence(kept)) ?? [])).toEqual(picture);
    const told: Happening[] = [];
    scrubbingTell((one) => void told.push(one), secrets)({ type: 'step-done', visit: 'v', say: `fill ${VALUE}`, outcome: 'done' });
    expect(told).toEqual([{ type: 'step-done', visit: 'v', say: 'fill [secret]', outcome: 'done' }]);
  });
});
