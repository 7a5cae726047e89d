import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many } from '../quote.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

/** Fewer words than this are too few to say what is missing. */
const few = 50;
/** Without script less than this share of the words is as good as nothing; from the second on little is missing. Our choice. */
const nothing = .1;
const most = .7;

export const needsScript = defineCheck({
  id: 'needs-script',
  of: 'page',
  devices: ['desktop'],
  needs: ['arrival'],
  title: 'The page says little or nothing until its scripts have run',
  about: 'Reads the main part of the page as its server sends it, and again once scripts have run, and compares words and fields. Information: nothing is scored.',
  verify: 'Switch JavaScript off in the browser and open the page.',
  matters: 'Old phones, weak signals, office filters and a single script that fails leave such a page empty.',
  mend: 'Let the server send the text and the form, and let scripts add to them.',
  unseen: 'Whether what is there without script works; words that style sheets hide until a script shows them.',
  severity: 'info',
  wcag: [],
  judge: (_page, { arrival: { plain, rendered } }) => {
    if (plain === null) return [cantTell('The page as its server sends it could not be read.', { severity: 'info' })];
    if (rendered.words < few && rendered.fields === 0) return [inapplicable('The page’s main part says too little to compare.')];
    const words = `Without script the main part says ${plain.words} of ${many(rendered.words, 'word')}`;
    if (rendered.words >= few && plain.words < rendered.words * nothing) return [failed(`${words}.`, { fingerprint: fingerprint('needs-script', '') })];
    if (plain.words < rendered.words * most) return [cantTell(`${words}.`, { severity: 'info' })];
    if (plain.fields === 0 && rendered.fields > 0) return [cantTell(`${words}, and none of ${many(rendered.fields, 'field')}.`, { severity: 'info' })];
    return [passed(`${words}.`)];
  },
});
