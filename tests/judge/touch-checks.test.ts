import { describe, expect, it } from 'vitest';
import { barCovers, missingOnPhone } from '../../src/judge/checks/index.ts';
import { notSent } from '../../src/judge/not-sent.ts';
import type { Layout, Look, LinkBoxes, PageSource } from '../../src/model/facts.ts';
import type { Touch } from '../../src/model/touch.ts';
import { fine, home, layout, link, look, seen, site, source } from './made/site.ts';
import { touched } from './made/touch.ts';

const page = (of: Look) => ({ site, look: of, device: 'phone', roles: [], titles: [] } as const);
const bar = { selector: '#bar', html: '<div>', name: 'Services', landmark: '', box: null, edge: 'top', holds: 'other' } as const;
const touchOf = (about: Partial<Touch>): Touch => {
  const answer = touched(about).seen.touch;
  if (answer?.ok !== true) throw new Error('nothing was tried');
  return answer.data;
};

describe('bars that come when a page is moved', () => {
  const wide = (share: number): Layout => layout({ handheld: { cut: [], bars: share === 0 ? [] : [{ ...bar, share }], things: [], under44: 0 } });
  const said = (at: Layout, judged: Layout, share: number): readonly unknown[] => {
    const [verdict] = barCovers.judge(page(look(home, { phone: seen({ layout: fine(at), touch: fine(touchOf({ moved: { bars: [{ ...bar, share }], image: 'i.jpg' } })) }) })), { layout: judged } as never); // it needs nothing else
    return [verdict?.state, verdict?.message, verdict?.places?.[0]?.when, verdict?.places?.[0]?.image];
  };

  it('are asked about where they take much then and not at first, with the picture of the moved page', () => {
    const top = wide(0);
    expect(said(top, top, .55)).toEqual(['cantTell', 'What stays on the screen takes 0 % of it at first and 55 % when the page was moved by one screen, first “Services”.', 'when the page was moved by one screen', 'i.jpg']);
    expect(said(top, top, .1)).toEqual(['passed', 'What stays on the screen takes 10 % of it.', undefined, undefined]);
  });

  it('fail for what they take both times', () => {
    const [top, less] = [wide(.6), wide(.45)];
    expect(said(top, top, .6).slice(0, 2)).toEqual(['failed', 'What stays on the screen takes 60 % of it, first “Services”.']);
    expect(said(top, top, .52).slice(0, 3)).toEqual(['failed', 'What stays on the screen takes 60 % of it at first and 52 % when the page was moved by one screen, first “Services”.', undefined]);
    expect(said(less, less, .6)[0]).toBe('cantTell');
    expect(said(top, top, .4)[0]).toBe('cantTell');
  });

  it('let go of the page where they take little of it then', () => {
    const top = wide(.54);
    expect(said(top, top, .07).slice(0, 2)).toEqual(['passed', 'What is fixed to the screen takes 54 % of it at first and 7 % when the page was moved by one screen.']);
  });

  it('are the phone’s: of a further screen the top counts alone', () => {
    expect(said(wide(.3), wide(.3), .6)[1]).toBe('What stays on the screen takes 30 % of it, first “Services”.');
  });

  it('are not asked of a page that cannot be moved, and facts from before tell nothing of them', () => {
    const short = { ...wide(.6), scrollHeight: 844 };
    expect(said(short, short, .6).slice(0, 2)).toEqual(['inapplicable', 'The page is no longer than the screen: it cannot be moved.']);
    const top = wide(.6);
    const old = look(home, { phone: seen({ layout: fine(top), touch: fine({ ...touchOf({}), moved: undefined as never }) }) }); // as stored by an older edition
    expect(barCovers.judge(page(old), { layout: top } as never)[0]?.state).toBe('failed');
  });
});

describe('what is not in the page that a phone is sent', () => {
  const names = ['Bins', 'Parking', 'Schools', 'Planning'];
  const linked = (some: readonly string[]): PageSource => source({ links: some.map((text, n) => ({ ...link(text, `${home}${text.toLowerCase()}`), n })) });
  const both = (phone: readonly string[], boxes: LinkBoxes['boxes'] = names.map(() => ({ x: 0, y: 0, width: 9, height: 9 }))): Look => ({
    ...look(home, { desktop: seen({ html: fine({ source: linked(names), evidence: 'e' }), links: fine({ boxes, covered: [] }) }) }),
    further: { 'phone-loaded': seen({ html: fine({ source: linked(phone), evidence: 'e' }) }) },
  });

  it('is told from three links on that a desktop shows', () => {
    expect(notSent(both(['Bins']))).toEqual(['Parking', 'Schools', 'Planning']);
    expect([notSent(both(['Bins', 'Parking'])), notSent(both(names)), notSent(both(['Bins'], names.map(() => null))), notSent(look(home))]).toEqual([[], [], [], []]);
  });

  it('is asked of a person, and never a failure', () => {
    const [verdict] = missingOnPhone.judge(page(both(['Bins'])), { touch: touchOf({}) } as never); // it needs nothing else
    expect([verdict?.state, verdict?.severity, verdict?.message]).toEqual(['cantTell', 'info', '3 links of the main part that a desktop gets are not in the page that a phone is sent, first “Parking”.']);
  });
});
