import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../src/judge/address-key.ts';
import { failureWords } from '../../src/judge/failure-words.ts';
import { fingerprint } from '../../src/judge/fingerprint.ts';
import { isOwnAddress } from '../../src/judge/own-site.ts';
import { place, quote } from '../../src/judge/quote.ts';
import { sha256 } from '../../src/judge/sha256.ts';
import { slug } from '../../src/judge/slug.ts';
import { stepsToTask } from '../../src/judge/checks/steps-to-task.ts';
import { taskReached } from '../../src/judge/checks/task-reached.ts';
import { headWordsIn, namesTheTask, smellsOfTask } from '../../src/judge/words-in.ts';
import { lookId } from '../../src/visit/address.ts';
import { lookId as ours } from '../../src/judge/look-id.ts';
import { scenario } from './made/site.ts';

describe('sha256', () => {
  it.each(['', 'abc', 'ü€😀', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(63), 'a'.repeat(64), 'b'.repeat(1000)])('agrees with Node’s on %j', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('names a look as the visitor does', () => {
    expect(ours('http://www.brambleford.test/')).toBe(lookId('http://www.brambleford.test/'));
  });
});

describe('own addresses', () => {
  it.each([
    ['http://www.brambleford.test/', 'https://forms.brambleford.test/x', true],
    ['https://www.brambleford.gov.uk/', 'https://planning.brambleford.gov.uk/', true],
    ['https://www.brambleford.gov.uk/', 'https://www.gov.uk/', false],
    ['https://www.brambleford.gov.uk/', 'https://www.otherford.gov.uk/', false],
    ['https://a.azurewebsites.net/', 'https://b.azurewebsites.net/', false],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/bins', true],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:9090/', false],
    ['http://www.brambleford.test/', 'not an address', false],
    ['not an address', 'not an address', false],
  ])('%s has %s: %s', (home, url, is) => {
    expect(isOwnAddress(home, url)).toBe(is);
  });
});

describe('an address’s key', () => {
  it('is the same for what is the same page', () => {
    const same = ['http://www.brambleford.test/bins', 'https://brambleford.test/bins/', 'https://brambleford.test/bins/index.html#top'];
    expect(new Set(same.map(addressKey))).toEqual(new Set(['brambleford.test/bins']));
    expect(addressKey('https://brambleford.test/bins?id=1')).not.toBe(addressKey('https://brambleford.test/bins?id=2'));
    expect(addressKey('mailto')).toBe('mailto');
  });
});

describe('words of a page in a sentence', () => {
  it('are one short line without marks that could turn it round', () => {
    expect(quote('  Report\n a\u202E missed\u0000 bin ')).toBe('“Report a missed bin”');
    expect(quote('x'.repeat(200))).toBe(`“${'x'.repeat(79)}…”`);
    expect(place(`https://brambleford.test/${'a'.repeat(200)}`)).toHaveLength(100);
  });

  it('are slugs of safe characters in an id', () => {
    expect(slug('../../x<y>')).toBe('x-y');
    expect(slug('-'.repeat(80))).toBe('');
    expect(slug('Ŵythnos Gasglu')).toBe('w-ythnos-gasglu');
  });
});

describe('a fingerprint', () => {
  it('forgets what changes from page to page', () => {
    const one = fingerprint('axe-serious:label', '#node-12 > div.card:nth-child(2) > a[href="/bins/1"]');
    expect(one).toBe(fingerprint('axe-serious:label', '#node-7 > div.card:nth-child(9) > a[href="/tax"]'));
    expect(one).toBe('axe-serious:label:#node-0>div.card>a[href]');
    expect(fingerprint('small-text', '')).toBe('small-text');
  });

  it('of a place is its landmarks and its markup without text and values', () => {
    const at = (html: string, landmark = 'banner>navigation') => fingerprint('axe-serious:link-name', { html, landmark });
    const one = at('<a class="nav-link item-12 active" href="/bins" aria-current="page" data-n=\'3\'><img src="a>b.png" alt=""> Bins</a>');
    expect(one).toBe('axe-serious:link-name:banner>navigation:a[data-n][href].item-0.nav-link>img');
    expect(one).toBe(at('<A HREF=/tax data-n=4 class="item-7  nav-link"><img alt src=b.png>Council tax <img src="c'));
    expect(at('<a href="/1">', 'main')).not.toBe(at('<a href="/1">', 'contentinfo'));
    expect(at('<input type=checkbox>')).not.toBe(at('<input type=radio>'));
  });

  it('of a place is safe and short, whatever the markup', () => {
    const hostile = [`<${'a '.repeat(150)}`, '<a "=<b c=\'', '<<<>>', '', '<a ẞ=1 class="\u0000 <script>">', `<a class="${'x'.repeat(290)}`];
    for (const html of hostile) expect(fingerprint('r', { html, landmark: '' })).toMatch(/^r:[a-z0-9:>.#_[\]-]{0,200}$/);
  });
});

describe('the task’s words', () => {
  it('are found as whole words, in the plural too', () => {
    expect(headWordsIn(scenario, 'Your BINS and refuse')).toEqual(['bin', 'refuse']);
    expect(headWordsIn(scenario, 'Cabin hire, combine')).toEqual([]);
    expect(namesTheTask(scenario, 'Bin not-collected?')).toBe(true);
    expect(namesTheTask(scenario, 'Bin day')).toBe(false);
    expect(smellsOfTask(scenario, 'The environment')).toBe(true);
    expect(smellsOfTask(scenario, 'News')).toBe(false);
  });
});

describe('a failure in words', () => {
  it('says whose it is', () => {
    expect(failureWords({ kind: 'robots', fault: 'site-policy' })).toBe('the site’s robots.txt asks us not to read it (the site’s wish)');
    expect(failureWords({ kind: 'crash', fault: 'ours' })).toBe('our browser broke down (on our side)');
  });
});

describe('what hangs on a page that was not found', () => {
  it('names the check that tells it by its title', () => {
    expect(taskReached.title).toBe('Can the page that answers be reached?');
    expect(stepsToTask.about).toContain(`“${taskReached.title}”`);
  });
});
