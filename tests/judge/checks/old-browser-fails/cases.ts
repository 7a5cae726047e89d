import type { PageExample } from '../../made/case.ts';
import { visited } from '../../made/arrival.ts';

const own = { host: 'www.brambleford.test', name: 'app.js', because: 'Unexpected token (1:20)' };
const theirs = { host: 'widgets.example', name: 'chat.js', because: 'Unexpected token (1:20)' };

export const cases: readonly PageExample[] = [
  { name: 'no scripts', in: visited({}), out: ['inapplicable desktop: The page has no scripts.'] },
  { name: 'all can be read', in: visited({ scripts: { read: 3, left: 0, tooNew: [] } }), out: ['passed desktop: 3 scripts were read; browsers of about 2018 can read all of them.'] },
  { name: 'the council’s own is told first', in: visited({ scripts: { read: 5, left: 0, tooNew: [theirs, own] } }), out: ['cantTell desktop: Browsers of about 2018 cannot read 2 of 5 scripts, first “app.js” of www.brambleford.test.'] },
  { name: 'one in the page', in: visited({ scripts: { read: 1, left: 0, tooNew: [{ ...own, host: '', name: 'in the page' }] } }), out: ['cantTell desktop: Browsers of about 2018 cannot read 1 of 1 script, first one in the page itself.'] },
  { name: 'too large to be read', in: visited({ scripts: { read: 0, left: 2, tooNew: [] } }), out: ['cantTell desktop: The page’s scripts could not be read.'] },
];
