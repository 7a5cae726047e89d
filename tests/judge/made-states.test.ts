import { describe, expect, it } from 'vitest';
import { checks, judgeSite, looksBefore } from '../../src/judge/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Journey, StepTaken } from '../../src/model/visit.ts';
import { scoreSite } from '../../src/score/index.ts';
import { method } from '../publish/made-up/method.ts';
import { bins, fine, home, input, journey, lost, look, map, missed, page, reached, rule, scenario, seen, site, source } from './made/site.ts';

const bad = { axe: fine({ violations: [rule('label', 'serious')], incomplete: [], rules: 90 }), html: fine({ source: source({ title: 'Report a missed bin' }), evidence: 'h' }) };
const good = { desktop: seen(bad), phone: seen(bad) };
const form = look(missed, { desktop: seen({ html: bad.html }), phone: seen({ html: bad.html }) });
const pressed = look(`${missed}#missed-bin.scripted.desktop.3`, { desktop: seen(bad) }, { got: missed });
const errors = look(`${missed}#missed-bin.scripted.phone.4`, { phone: seen(bad) }, { got: `${missed}/next` });
const slow = look(`${missed}#missed-bin.scripted.phone.5`, {}, { failure: { kind: 'timeout', detail: '', permanent: false, fault: 'network' } });

function step(word: string, some: Partial<StepTaken>): StepTaken {
  return { word, say: word, outcome: 'done', url: missed, look: null, link: null, detail: '', ...some };
}
const walks: readonly Journey[] = [
  journey('scripted', 'desktop', reached(), { looks: [look(home).id, form.id, pressed.id], steps: [step('press', { look: pressed.id, target: { role: 'button', name: 'Continue', by: 'Continue' } })] }),
  journey('scripted', 'phone', lost, { looks: [form.id, errors.id, slow.id], marks: [{ kind: 'errors', what: '', look: errors.id }] }),
];
const judge = (looks = [look(home, { desktop: seen(), phone: seen() }), form, pressed, errors, slow], journeys = walks): readonly Finding[] =>
  judgeSite(input({ checks: Object.values(checks).filter((check) => check.of !== 'page' || check.needs.every((need) => need in seen())), looks, journeys, unscripted: looksBefore(looks.filter(({ id }) => id === look(home).id || id === form.id)), map: map({ pages: [home, missed].map((url) => page(url)) }) }));
const states = (found: readonly Finding[]): readonly Finding[] => found.filter(({ roles }) => roles.includes('state'));

describe('the states that scripts made', () => {
  it('are pages of their own, named by their step or mark, asked only on the device they were seen on', () => {
    const found = states(judge());
    expect(new Set(found.map(({ id, url, device, seenAs }) => [id.split('/')[1], url, device, seenAs].join(' ')))).toEqual(new Set([
      `page-${pressed.id} ${missed} desktop after “Continue”`, `page-${errors.id} ${missed}/next phone with its errors shown`,
    ]));
    expect(found.filter(({ check, state }) => check === 'axe-serious' && state === 'failed').map(({ device, item }) => `${device} ${item}`).sort()).toEqual(['desktop label', 'phone label']);
    expect(found.some(({ state }) => state === 'untested')).toBe(false);
  });

  it('change nothing of the page itself, and do not share its title with it', () => {
    const plain = (found: readonly Finding[]) => found.filter(({ task, seenAs }) => task === null && seenAs === undefined);
    const without = walks.map((one) => ({ ...one, looks: one.looks.filter((id) => id !== pressed.id && id !== errors.id), marks: [] }));
    expect(plain(judge())).toEqual(plain(judge(undefined, without)));
    expect(states(judge()).filter(({ check }) => check === 'page-title').map(({ state }) => state)).toEqual(['passed']);
  });

  it('score nothing and close no gate, unless the method says so', () => {
    const found = judge();
    const gate = { id: 'g', check: 'axe-serious', role: 'any', state: 'failed', stars: 1, say: 'A serious failure.' } as const;
    const scored = (all: readonly Finding[], more: object = {}) => scoreSite(site, all, [scenario], { ...method, gates: [gate], ...more });
    expect(scored(found)).toEqual(scored(found.filter(({ seenAs }) => seenAs === undefined)));
    expect(scored(found, { states: 'shown' })).toEqual(scored(found));
    const counted = scored(found, { states: 'scored' });
    expect(counted.find(({ measure }) => measure === 'accessibility')?.points).not.toBe(scored(found).find(({ measure }) => measure === 'accessibility')?.points);
    expect(counted.flatMap(({ ledger }) => ledger.flatMap((line) => line.findings)).some((id) => id.includes(pressed.id))).toBe(true);
  });

  it('are what a mark names, by its name, where the page is judged for nothing else', () => {
    const other = look(bins, good);
    const marked = journey('scripted', 'desktop', lost, {
      looks: [other.id, form.id], marks: [
        { kind: 'check', what: 'the form’s list', look: other.id }, { kind: 'capture', what: 'x', look: form.id }, { kind: 'check', what: 'form', look: form.id }, { kind: 'check', what: '', look: 'gone' },
      ],
    });
    const found = states(judge([look(home), form, other], [marked]));
    expect(new Set(found.map(({ url, seenAs }) => `${url} ${seenAs}`))).toEqual(new Set([`${bins} “the form’s list”`]));
    expect(new Set(found.map(({ device }) => device))).toEqual(new Set(['desktop', 'phone']));
  });

  it('have some name in any case, an errors mark its own', () => {
    const named = (about: Partial<Journey>) => new Set(states(judge(undefined, [journey('scripted', 'desktop', lost, { looks: [pressed.id], ...about })])).map(({ seenAs }) => seenAs));
    expect(named({})).toEqual(new Set(['on the way of a script']));
    expect(named({ steps: [step('fill', { look: pressed.id, name: 'The postcode' })] })).toEqual(new Set(['after “The postcode”']));
    expect(named({ steps: [step('fill “x”', { look: pressed.id })] })).toEqual(new Set(['after “fill “x””']));
    expect(named({ marks: [{ kind: 'errors', what: 'empty form', look: pressed.id }] })).toEqual(new Set(['“empty form”, with its errors shown']));
  });
});
