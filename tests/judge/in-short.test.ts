import { describe, expect, it } from 'vitest';
import { inShort } from '../../src/judge/in-short.ts';

describe('what a step said, for people', () => {
  it.each([
    ['no link “Bins” on the page.', 'no link “Bins” on the page'],
    ['no link “Bins” or “Rubbish” or /^waste( and .*)?$/, in Welsh “Biniau” or /^gwastraff/ on the page', 'no link “Bins” or the like on the page'],
    ['the page has no label /people|cod post/', 'the page has no label of the script’s words'],
    ['no link /departments$/ or /directorates$/ on the page', 'no link of the script’s words on the page'],
    ['none of 4 ways: no link “A” or “B” on the page; no link “C” on the page', 'none of its 4 ways was there'],
    ['404: http://a.test/b/ and /c', '404: http://a.test/b/ and /c'], ['', ''],
  ])('%s', (detail, wanted) => expect(inShort(detail)).toBe(wanted));
});
