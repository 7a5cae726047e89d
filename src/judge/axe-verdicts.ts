import type { Axe, AxePlace, AxeRule } from '../model/facts.ts';
import type { Severity } from '../model/finding.ts';
import type { Verdict } from '../model/kit.ts';
import type { FaultPlace } from '../model/spot.ts';
import { axeAct } from './axe-act.ts';
import { isDoubtful } from './axe-doubts.ts';
import { faultPlace } from './fault-place.ts';
import { fingerprint } from './fingerprint.ts';
import { many, quote } from './quote.ts';
import { slug } from './slug.ts';
import { passed } from './verdict.ts';

/** WCAG’s criteria of level AAA, which no law asks of a council. */
const highest = /^(?:1\.2\.[6-9]|1\.3\.6|1\.4\.[6-9]|2\.1\.3|2\.2\.[3-6]|2\.3\.[23]|2\.4\.(?:8|9|10|12|13)|2\.5\.[56]|3\.1\.[3-6]|3\.2\.5|3\.3\.[569])$/;

/** One `failed` per violated rule of these impacts, or one `passed` that says how many rules were run. Advice is no failure. */
export function axeVerdicts(check: string, axe: Axe, impacts: readonly AxeRule['impact'][]): readonly Verdict[] {
  const rules = axe.violations.filter((rule) => impacts.includes(rule.impact) && !isAdvice(rule)).flatMap(sure);
  if (rules.length > 0) return rules.map((rule) => ({ ...verdictOf(check, rule), state: 'failed', message: sentence(rule) }));
  const of = axe.known === undefined || axe.known <= axe.rules ? '' : ` (of ${axe.known} that the engine has)`;
  return [passed(`No failures of this weight found by ${many(axe.rules, 'automated rule')}${of}.`)];
}

/** One `cantTell` per rule that axe could not decide, or decided where a person has to; or one `passed`. */
export function axeReviews(check: string, axe: Axe): readonly Verdict[] {
  const open = [...axe.incomplete, ...axe.violations.filter((rule) => !isAdvice(rule)).flatMap(doubtful)];
  const rules = open.filter(({ id }, n) => open.findIndex((one) => one.id === id) === n);
  if (rules.length === 0) return [passed('Nothing was left for a person to look at by axe.')];
  return rules.map((rule) => ({ ...verdictOf(check, rule), state: 'cantTell', message: rule.id === 'frame-tested' ? unseenFrames(rule) : `A person should look: ${sentence(rule)}` }));
}

/** One `cantTell` per best practice, or criterion of level AAA, that is certainly not kept; or one `passed`. */
export function axeAdvised(check: string, axe: Axe): readonly Verdict[] {
  const rules = axe.violations.filter(isAdvice);
  if (rules.length === 0) return [passed('No best practice of axe is left out.')];
  return rules.map((rule) => ({ ...verdictOf(check, rule), severity: 'info', state: 'cantTell', message: `Advice, no failure of WCAG’s levels A and AA: ${sentence(rule)}` }));
}

/** Of no criterion that councils must meet, and no failure by the W3C’s own rules for testing. */
function isAdvice({ id, wcag }: AxeRule): boolean {
  return wcag.length === 0 ? axeAct[id] === undefined : wcag.every((criterion) => highest.test(criterion));
}

/** The rule without the places that a person has to decide. */
function sure(rule: AxeRule): readonly AxeRule[] {
  const places = rule.places.filter((place) => !isDoubtful(rule, place));
  const count = rule.count - sum(rule.places) + sum(places);
  return places.length === rule.places.length ? [rule] : count > 0 && places.length > 0 ? [{ ...rule, places, count }] : [];
}

/** The rule with those alone. */
function doubtful(rule: AxeRule): readonly AxeRule[] {
  const places = rule.places.filter((place) => isDoubtful(rule, place));
  return places.length === 0 ? [] : [{ ...rule, places, count: sum(places) }];
}

function sum(places: readonly AxePlace[]): number {
  return places.reduce((all, { count = 1 }) => all + count, 0);
}

function verdictOf(check: string, rule: AxeRule) {
  const severity: Severity = rule.impact ?? 'moderate';
  const places = placesOf(rule);
  return { item: rule.id, severity, wcag: rule.wcag, fingerprint: fingerprint(`${check}:${slug(rule.id)}`, rule.places[0]?.selector ?? ''), ...(places.length > 0 ? { places } : {}) };
}

/** None where it is not known of each in which part of the page it stands, as in older facts. */
function placesOf({ places }: AxeRule): readonly FaultPlace[] {
  const told = places.flatMap((place) => {
    const { selector, html, why, landmark, name = '', box = null, count, frame } = place;
    if (landmark === undefined) return [];
    return [faultPlace({ selector, html, name, landmark, box }, plain(why), { ...(count === undefined ? {} : { count }), ...(frame === undefined ? {} : { when: `in the frame ${quote(frame)}` }) })];
  });
  return told.length === places.length ? told : [];
}

/** axe’s summary without its headings: each thing to mend behind the other. */
function plain(why: string): string {
  const lines = why.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^Fix (?:any|all) of the following:$/.test(line));
  return lines.join('; ').slice(0, 300);
}

function sentence(rule: AxeRule): string {
  const first = rule.places[0];
  const inside = first?.frame === undefined ? '' : ` in the frame ${quote(first.frame)}`;
  return `${rule.help}: ${many(rule.count, 'place')}${first ? `, first ${quote(first.name || first.selector)}${inside}` : ''}.`;
}

function unseenFrames(rule: AxeRule): string {
  const hosts = [...new Set(rule.places.flatMap(({ frame }) => frame ?? []))].slice(0, 3).map(quote).join(', ');
  return `Not looked into, and not the council’s own: ${many(rule.count, 'frame')} of another origin${hosts === '' ? '' : ` (${hosts})`}.`;
}
