import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/observe/prose.ts';
import { parseTree } from '../../src/observe/tree.ts';

const read = (body: string): readonly string[] => proseOf(parseTree(`<!doctype html><html lang="en"><body>${body}</body></html>`), 'https://www.brambleford.test/bins');

describe('the running text of a page', () => {
  it('is its paragraphs, items and boxes of sentences, one by one and in order', () => {
    expect(read(`<main><h1>Bins and other things of ours</h1><p>Put it <b>out</b> by <a href="/six">six</a>.</p><ul><li>Rinse tins and jars before<ul><li>Take the lids off all jars</li></ul></li></ul>
      <div>We come on Mondays.<br>We are never late.</div><blockquote>They came.</blockquote><dl><dt>What it costs each year now</dt><dd>It is free for all of you</dd></dl></main>`))
      .toEqual(['Put it out by six.', 'Rinse tins and jars before', 'Take the lids off all jars', 'We come on Mondays. We are never late.', 'They came.', 'It is free for all of you']);
  });

  it('is not what labels, heads, menus, fields, scripts, other parts and closed boxes say, nor lines of few words', () => {
    expect(read(`<header><p>This council is very proud of itself.</p></header><nav><p>You may go to all of these places.</p></nav><div class="cookie-banner"><p>We use cookies to watch you here.</p></div>
      <main><h2>This heading ends like a sentence.</h2><p role="heading" aria-level="3">So does this one, in its way.</p><label>Tell us where you live now.</label><button>Send it to us at once.</button><p><script>var a = 'Words of a script here.';</script></p>
      <p hidden>Nobody can see this sentence here.</p><p>Monday to Friday</p><ul><li><a href="/a">Apply for a new bin or a box</a></li><li><a href="/b">Tell us of a missed bin.</a> Now</li></ul><div>Rows of words that are no sentence</div>
      <table><tr><td>Seven cells of figures and of words</td><td>This cell says something whole.</td></tr></table></main><footer><p>All of this is ours, and not yours.</p></footer>`)).toEqual(['This cell says something whole.']);
  });

  it('ends after 8,000 characters, whatever the page holds', () => {
    const long = read(`<main>${'<p>Put it out by six, and do not be late this time.</p>'.repeat(2_000)}</main>`);
    expect(long.join('').length).toBe(8_000);
    expect(read(`<main>${'<b>'.repeat(3_000)}deep words without any end</main>`)).toEqual([]);
    expect(read('')).toEqual([]);
  });
});
