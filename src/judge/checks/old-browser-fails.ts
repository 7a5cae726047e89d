import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { isTheirs } from '../third-parties.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const oldBrowserFails = defineCheck({
  id: 'old-browser-fails',
  of: 'page',
  devices: ['desktop'],
  needs: ['arrival'],
  title: 'Are there scripts that a browser of about 2018 cannot read?',
  about: 'Reads the scripts of a first visit by the rules of the language as browsers of about 2018 had them (ECMAScript 2018): one that cannot be read is not run there at all. Modules of pages that have scripts for old browsers too (nomodule) are left out. A question, never a failure: whether the page does without is not tried. Information: nothing is scored.',
  verify: 'Open the page in an old phone’s browser, or in a service that has one, and try the task.',
  matters: 'Old phones get no new browser; their owners have no other.',
  mend: 'Let the build tool write scripts for older browsers (its “target”), and let the page work without them.',
  unseen: 'What an old browser reads and cannot do, style sheets, and whether the page works without the script.',
  severity: 'info',
  wcag: [],
  judge: ({ site }, { arrival: { scripts, url } }) => {
    const { read, left, tooNew } = scripts;
    if (read === 0) return [left === 0 ? inapplicable('The page has no scripts.') : cantTell('The page’s scripts could not be read.', { severity: 'info' })];
    const own = tooNew.filter(({ host }) => host === '' || !isTheirs(host, url, site.home));
    const [first] = own.length > 0 ? own : tooNew;
    if (first === undefined) return [passed(`${many(read, 'script')} ${read === 1 ? 'was' : 'were'} read; browsers of about 2018 can read all of them.`)];
    const where = first.host === '' ? 'one in the page itself' : `${quote(first.name)} of ${first.host}`;
    return [cantTell(`Browsers of about 2018 cannot read ${tooNew.length} of ${many(read, 'script')}, first ${where}.`, { severity: 'info' })];
  },
});
