import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, place } from '../quote.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

export const mixedContent = defineCheck({
  id: 'mixed-content',
  of: 'page',
  devices: ['desktop'],
  needs: ['arrival'],
  title: 'A safe page asks for things by an unsafe way',
  about: 'Hears from the browser what a page that came by https asks for by http. What the browser therefore leaves out fails; what it mends by asking by https, or lets through, is told. Information: nothing is scored.',
  verify: 'Open the page with the browser’s console open and look for “Mixed Content”.',
  matters: 'What comes by http can be read and changed on the way, so browsers leave it out, and a part of the page is missing.',
  mend: 'Write the addresses with https, or without a scheme’s host at all.',
  unseen: 'What is asked for only later; whether the https address answers.',
  severity: 'info',
  wcag: [],
  judge: (_page, { arrival: { isSecure, mixed } }) => {
    if (!isSecure) return [inapplicable('The page itself did not come by https.')];
    const blocked = mixed.filter(({ how }) => how === 'blocked');
    const [first] = blocked.length > 0 ? blocked : mixed;
    if (first === undefined) return [passed('Nothing on the page is asked for by http.')];
    if (first.how === 'blocked') return [failed(`The browser leaves out ${many(blocked.length, 'thing')} that the page asks for by http, first ${place(first.url)}.`, { fingerprint: fingerprint('mixed-content', '') })];
    const does = first.how === 'mended' ? 'new browsers ask by https instead, old ones do not' : 'it is shown, and could be changed on the way';
    return [cantTell(`The page asks for ${many(mixed.length, 'thing')} by http, first ${place(first.url)}: ${does}.`, { severity: 'info' })];
  },
});
