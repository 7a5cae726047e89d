import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/observe/index.ts';

const home = 'https://whinmoor.test/';
const hrefs = (html: string, at = `${home}#~`): readonly (string | null)[] => readSource(html, at).links.map(({ href }) => href?.replace(home, '/') ?? null);

describe('routes of a page’s script', () => {
  it('are part of a link’s address; other fragments stand beside it', () => {
    const html = '<a href="#/bins">a</a><a href="#!tax">b</a><a href="/x#/y?z=1">c</a><a href="#/">d</a><a href="#!">e</a><a href="#top">f</a><a href="#~Bins">g</a><a href="#/a#~B">h</a>';
    expect(readSource(html, home).links.map(({ href, fragment }) => `${href} ${fragment}`)).toEqual([
      `${home}#/bins `, `${home}#!tax `, `${home}x#/y?z=1 `, `${home} #/`, `${home} #!`, `${home} #top`, `${home} #~Bins`, `${home} #/a#~B`,
    ]);
  });
});

describe('controls without an address', () => {
  it('are links of a page that is walked by pressing, and of no other', () => {
    const html = '<nav><button>Bins</button></nav><main><a>Tax</a><a href="#">Roads</a><a href="javascript:go()">Parks</a><span role=link>Trees</span><a href="#none">Lakes</a><div role=button>Hills</div></main>';
    expect(hrefs(html)).toEqual(['/#~Bins', '/#~Tax', '/#~Roads', '/#~Parks', '/#~Trees', '/#~Lakes', '/#~Hills']);
    expect(hrefs(html, home)).toEqual(['/', null, '/']);
    expect(hrefs(html, `${home}#~One`).at(0)).toBe('/#~One~Bins');
    expect(hrefs('<base href="/deep/"><button>Bins</button>', `${home}en#/x#~`)).toEqual(['/en#/x#~Bins']);
  });

  it('are told apart where several have one name, and may be called anything', () => {
    expect(hrefs('<button>More</button><a href="/x">More</a><button>more</button><button>50% ~ a*b # é</button>')).toEqual(['/#~More', '/x', '/#~more*3', '/#~50%25%20%7E%20a%2Ab%20%23%20%C3%A9']);
  });

  it('are none where they have an address, switch something, are in a form or a dialog, or are put away', () => {
    const none = `<a href="/x">x</a><a href="#here">here</a><i id="here"></i><button aria-expanded="false">Menu of services</button><button aria-haspopup="true">Services</button>
      <button data-bs-toggle="collapse">Part</button><button disabled>Off</button><form><button>Bins</button><a href="#">Tax</a></form><dialog open><button>Roads</button></dialog>
      <div class="cookie-banner"><button>Settings</button></div><main><section hidden><button>Later</button></section></main><button role="tab">Tab</button><button></button>`;
    expect(hrefs(none).filter((href) => href?.includes('#~'))).toEqual([]);
  });

  it.each([
    'Delete my account', 'Remove item', 'Cancel', 'Log out', 'Sign-out now', 'Sign in', 'Unsubscribe', 'Submit', 'Send my report', 'Save changes', 'Confirm', 'Pay', 'Pay now', 'Make a payment',
    'Accept all cookies', 'I agree', 'Reject', 'Buy', 'Place your order', 'Close', 'Print',
  ])('“%s” is never one', (name) => expect(hrefs(`<button>${name}</button>`)).toEqual([]));

  it.each(['Pay your council tax', 'Report a missed bin', 'Apply for a school place', 'Allowances', 'Submit a planning application online', 'Back'])('“%s” is one', (name) => {
    expect(hrefs(`<button>${name}</button>`)).toHaveLength(1);
  });

  it('lead to where one begins where they are called so', () => {
    expect(hrefs('<button>Home</button><a>Home page</a><a>Hafan</a><button>Home visits</button>', `${home}#~Bins`)).toEqual(['/#~', '/#~', '/#~', '/#~Bins~Home%20visits']);
  });

  it('lead no farther than six presses', () => {
    expect(hrefs('<button>f</button>', `${home}#~a~b~c~d~e`)).toEqual(['/#~a~b~c~d~e~f']);
    expect(hrefs('<button>g</button>', `${home}#~a~b~c~d~e~f`)).toEqual([]);
  });
});
