import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/observe/source.ts';

const placesOf = (body: string): readonly (string | undefined)[] => readSource(`<body>${body}</body>`, 'https://www.brambleford.test/').links.map(({ place }) => place);

describe('the place of a link', () => {
  it('is tags and classes of the nearest five around it, the same for links of one list', () => {
    const item = '<li class="item"><h3><a href="/a">A</a></h3></li>';
    const place = 'div>main>ol.results.wide>li.item>h3';
    expect(placesOf(`<div><div><main><ol class="results wide third">${item}${item}</ol></main></div></div>`)).toEqual([place, place]);
  });
  it('leaves out classes that a tool or a joker made up, and keeps numbered ones', () => {
    const classes = ['css-1q8rz2', 'sc-bdVaJa', 'x'.repeat(80), 'a>b', '\u202eevil', 'views-row-2', 'odd'];
    expect(placesOf(`<p class="${classes.join(' ')}"><a href="/a">A</a></p>`)).toEqual(['p.views-row-2.odd']);
  });
  it('is never long, and keeps what is nearest', () => {
    const deep = Array.from({ length: 5 }, (_, n) => `<div class="${'abcdefghij'.repeat(2)}-${n} ${'klmnopqrst'.repeat(2)}-${n}">`).join('');
    const [place = ''] = placesOf(`${deep}<a href="/a">A</a>`);
    expect(place.length).toBeLessThanOrEqual(120);
    expect(place).toMatch(/-4\..*-4$/);
  });
});
