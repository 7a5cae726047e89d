import { describe, expect, it } from 'vitest';
import type { MappedPage, SiteMap } from '../../src/model/map.ts';
import type { Said } from '../../src/model/survey.ts';
import { siteGraph } from '../../src/findability/site-graph.ts';
import { whoDecides } from '../../src/findability/who-decides.ts';
import { bins, gone, home, mapped, siteMap, titled } from './made.ts';

const start = titled('/', 'Brambleford Council');
const days = titled('/days', 'Bin collection day');
const other = titled('/my-area', 'Where I live');
const maybe = titled('/waste', 'Missed bin collection');

function told(path: string, pages: readonly MappedPage[], more: { shared?: number; said?: Partial<Said>; map?: Partial<SiteMap> } = {}) {
  const expected = { site: 'brambleford', task: 'bin-day', url: new URL(path, home).href, shared: more.shared ?? 0 };
  const map = siteMap([start, ...pages], more.map);
  return whoDecides(bins, siteGraph(map.pages, map.home), map, { pins: [], reply: null, expected, ...more.said });
}

describe('the address that the council gave to GOV.UK', () => {
  it('agrees with the judge where it is among its pages', () => {
    const { destination, expected } = told('/days', [days, other]);
    expect(destination).toMatchObject({ by: 'judge', set: [`${home}days`] });
    expect(expected).toMatchObject({ agrees: true, alive: true, judged: { verdict: 'found' } });
    expect(expected).not.toHaveProperty('why');
  });
  it('joins the pages that answer where the judge found another', () => {
    const { destination, expected } = told('/my-area', [days, other]);
    expect(destination).toMatchObject({ verdict: 'found', by: 'judge', best: { url: `${home}days` }, set: [`${home}days`, `${home}my-area`] });
    expect(expected).toMatchObject({ agrees: false, judged: { set: [`${home}days`] } });
  });
  it('stands for the answer where the judge is not sure or found none', () => {
    expect(told('/my-area', [other])).toMatchObject({
      destination: { verdict: 'found', by: 'truth', set: [`${home}my-area`], alone: { verdict: 'not-found' } }, asked: [], expected: { agrees: null },
    });
    expect(told('/my-area', [other, maybe])).toMatchObject({ destination: { by: 'truth', alone: { verdict: 'review', url: `${home}waste` } }, asked: [] });
  });
  it('must be worth a look by itself where it is given for other services too', () => {
    expect(told('/my-area', [other], { shared: 3 }).destination).toMatchObject({ verdict: 'not-found', by: 'judge' });
    expect(told('/my-area', [days, other], { shared: 3 }).destination.set).toEqual([`${home}days`]);
    expect(told('/waste', [maybe], { shared: 3 }).destination).toMatchObject({ verdict: 'found', by: 'truth', set: [`${home}waste`] });
  });
  it.each([
    ['is gone', gone('/my-area'), 'it answers 404'],
    ['leads to the home page', mapped('/my-area', {}, { got: home }), 'it leads to the home page'],
    ['says that it is missing', titled('/my-area', 'Page not found'), 'its page says that it was not found'],
  ])('counts for nothing where it %s', (_, page, why) => {
    expect(told('/my-area', [page, days])).toMatchObject({ destination: { by: 'judge', set: [`${home}days`] }, expected: { alive: false, agrees: null, why } });
  });
  it('counts for nothing where it was not read, or failed in passing', () => {
    expect(told('/my-area', [days]).expected).toMatchObject({ alive: null, agrees: null, why: 'it was not read' });
    expect(told('/my-area', [gone('/my-area', null)]).expected).toMatchObject({ alive: null });
  });
  it('may be a file', () => {
    const file = mapped('/bins.pdf', {}, { source: null, contentType: 'application/pdf', failure: { kind: 'not-html', detail: '', permanent: true, fault: 'site' } });
    expect(told('/bins.pdf', [file])).toMatchObject({ destination: { by: 'truth', set: [`${home}bins.pdf`] }, expected: { alive: true } });
  });
  it('stands below pins and replies', () => {
    const reply = { site: 'brambleford', task: 'bin-day', url: `${home}waste`, who: 'Ann', why: 'I looked' };
    expect(told('/my-area', [other, maybe], { said: { pins: ['/waste'] } }).destination).toMatchObject({ by: 'pin', set: [`${home}waste`] });
    expect(told('/my-area', [other, maybe], { said: { reply: { ...reply, decision: 'accept' } } }).destination).toMatchObject({ by: 'reply', set: [`${home}waste`] });
    expect(told('/waste', [maybe], { said: { reply: { ...reply, decision: 'reject' } } })).toMatchObject({ destination: { verdict: 'not-found', set: [] }, expected: { alive: true } });
  });
  it('is not held against a judge who was told of it: a page fetched for it alone is none of the judge’s', () => {
    const map = { told: { 'bin-day': `${home}days` } };
    expect(told('/days', [days], { map })).toMatchObject({
      destination: { by: 'truth', set: [`${home}days`], alone: { verdict: 'not-found' } }, expected: { alive: true, agrees: null, judged: { verdict: 'not-found' } },
    });
  });
});
