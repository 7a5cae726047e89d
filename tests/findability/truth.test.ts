import { describe, expect, it } from 'vitest';
import type { MappedPage, SiteMap } from '../../src/model/map.ts';
import type { Said } from '../../src/model/survey.ts';
import { siteGraph } from '../../src/findability/site-graph.ts';
import { whoDecides } from '../../src/findability/who-decides.ts';
import { bins, gone, home, mapped, siteMap, titled } from './made.ts';

const start = titled('/', 'Brambleford Council');
const days = titled('/days', 'Bin collection day');
const other = titled('/my-area', 'Where I live');
/** Names the subject and no more: below what is worth a look. */
const ours = titled('/my-area', 'Boxes, caddies and bins');
const maybe = titled('/waste', 'Missed bin collection');

function told(path: string, pages: readonly MappedPage[], more: { shared?: number; said?: Partial<Said>; map?: Partial<SiteMap> } = {}) {
  const expected = { site: 'brambleford', task: 'bin-day', url: new URL(path, home).href, shared: more.shared ?? 0 };
  const map = siteMap([start, ...pages], more.map);
  return whoDecides(bins, siteGraph(map.pages, map.home), map, { pins: [], reply: null, expected, ...more.said });
}

const moved = 'its page says that it has moved or is no longer there';

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
    expect(told('/my-area', [ours])).toMatchObject({
      destination: { verdict: 'found', by: 'truth', set: [`${home}my-area`], alone: { verdict: 'not-found' } }, asked: [], expected: { agrees: null },
    });
    expect(told('/my-area', [ours, maybe])).toMatchObject({ destination: { by: 'truth', alone: { verdict: 'review', url: `${home}waste` } }, asked: [] });
  });
  it('does not stand for the answer where it neither is worth a look by itself nor names the subject', () => {
    expect(told('/my-area', [other])).toMatchObject({ destination: { verdict: 'not-found', by: 'judge', set: [] }, expected: { alive: true, agrees: null } });
    expect(told('/my-area', [other, maybe])).toMatchObject({ destination: { verdict: 'review', by: 'judge' }, asked: [{ because: 'review' }] });
    expect(told('/my-area', [mapped('/my-area', { title: 'Find | My area', headings: [{ level: 1, text: 'Streets, parks and refuse' }] })]).destination.by).toBe('truth');
    expect(told('/my-area', [mapped('/my-area', { title: 'Find | My area', headings: [{ level: 1, text: 'Find' }, { level: 2, text: 'Refuse' }] })]).destination.by).toBe('judge');
    const named = ['/a', '/b', '/c', '/my-area'].map((path) => titled(path, `${path} | Binham`));
    expect(told('/my-area', named).destination.by).toBe('judge');
    const file = (path: string) => mapped(path, {}, { source: null, contentType: 'application/pdf', failure: { kind: 'not-html', detail: '', permanent: true, fault: 'site' } });
    expect(told('/2026.pdf', [file('/2026.pdf')]).destination).toMatchObject({ verdict: 'not-found', by: 'judge' });
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
    ['says that it has moved', titled('/my-area', 'Sorry, something has moved'), moved],
    ['says so under its old name', titled('/my-area', 'Bin day', [], { lead: 'Bin day. This page has now moved. Try our search.' }), moved],
  ])('counts for nothing where it %s', (_, page, why) => {
    expect(told('/my-area', [page, days])).toMatchObject({ destination: { by: 'judge', set: [`${home}days`] }, expected: { alive: false, agrees: null, why } });
  });
  it('counts for nothing where it leads to a page above it, unless the judge says the same', () => {
    const above = (path: string) => ({ ...titled(path, 'Boxes, caddies and bins'), asked: `${home}waste/bins/day` });
    const why = 'it leads to a page above it';
    expect(told('/waste/bins/day', [above('/waste/bins')])).toMatchObject({ destination: { verdict: 'not-found' }, expected: { alive: false, agrees: null, why } });
    expect(told('/waste/bins/day', [above('/waste/bins/other')])).toMatchObject({ destination: { by: 'truth' }, expected: { alive: true } });
    expect(told('/waste/bins/day', [{ ...titled('/waste', 'Bin collection day'), asked: `${home}waste/bins/day` }]).expected).toMatchObject({ alive: true, agrees: true });
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
