import { describe, expect, it } from 'vitest';
import { inputFault } from '../../src/read/input-fault.ts';
import { looksPersonal } from '../../src/read/looks-personal.ts';

describe('what looks like a person’s own', () => {
  it.each(['ann@council.gov.uk', 'Ann Other <ann@mail.co>'])('%s is an e-mail address', (text) => { expect(looksPersonal(text)).toBe('an e-mail address'); });
  it.each(['0117 900 1234', '+44 7911 123456', '(020) 7219 3000'])('%s is a telephone number', (text) => { expect(looksPersonal(text)).toBe('a telephone number'); });
  it.each(['ann@example.org', 'ann@council.test', '01632 960 123', '0117 496 0123', '020 7946 0018', '07700 900123', '+44 7700 900123', 'ZZ1 1ZZ', '12', '2026-11-30', 'Bins'])(
    '%s is made up or nobody’s', (text) => { expect(looksPersonal(text)).toBeNull(); });
});

describe('what may stand for an input', () => {
  it.each([['postcode', 'ZZ1 1ZZ'], ['postcode', 'ec1a1bb'], ['number', '-12.5'], ['date', '2028-02-29'], ['text', 'Bramble Lane']] as const)('%s %s', (type, value) => {
    expect(inputFault(type, value, true)).toBeNull();
  });
  it.each([['postcode', '02134'], ['number', '1e3'], ['date', '2026-02-29'], ['date', '30.11.2026'], ['text', ' '], ['text', 'a'.repeat(201)], ['text', 'a\tb'], ['secret', 'x']] as const)('%s not %s', (type, value) => {
    expect(inputFault(type, value, true)).not.toBeNull();
  });
  it('is any short code where a pack of another country asks for a postcode', () => {
    expect([inputFault('postcode', '02134', false), inputFault('postcode', '10115', false)]).toEqual([null, null]);
    expect(inputFault('postcode', 'x'.repeat(30), false)).toContain('is no postcode');
  });
});
