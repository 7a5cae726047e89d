import type { PageExample } from '../../made/case.ts';
import { visited } from '../../made/arrival.ts';

const [map, bin] = ['http://old.example/map.js', 'http://pictures.example/bin.png'];

export const cases: readonly PageExample[] = [
  { name: 'nothing', in: visited({}), out: ['passed desktop: Nothing on the page is asked for by http.'] },
  { name: 'an http page', in: visited({ isSecure: false }), out: ['inapplicable desktop: The page itself did not come by https.'] },
  { name: 'a script left out', in: visited({ mixed: [{ url: map, how: 'blocked' }, { url: bin, how: 'mended' }] }), out: ['failed desktop: The browser leaves out 1 thing that the page asks for by http, first old.example/map.js.'] },
  { name: 'a picture mended', in: visited({ mixed: [{ url: bin, how: 'mended' }] }), out: ['cantTell desktop: The page asks for 1 thing by http, first pictures.example/bin.png: new browsers ask by https instead, old ones do not.'] },
  { name: 'a film let through', in: visited({ mixed: [{ url: bin, how: 'let-through' }] }), out: ['cantTell desktop: The page asks for 1 thing by http, first pictures.example/bin.png: it is shown, and could be changed on the way.'] },
];
