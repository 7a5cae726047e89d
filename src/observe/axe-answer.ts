import type { Axe, AxeRule } from '../model/facts.ts';
import { asSpot } from './as-spot.ts';
import type { RawAxe, RawRule } from './axe-page.ts';
import type { RawPlace } from './axe-places.ts';

const IMPACTS: readonly (AxeRule['impact'])[] = ['minor', 'moderate', 'serious', 'critical'];

/** The engine's answer as facts; throws where what came from the page has another shape. */
export function asAxe(raw: unknown): Axe {
  const { violations, incomplete, rules, known } = (raw ?? {}) as Partial<RawAxe>; // each is checked here
  if (!Array.isArray(violations) || !Array.isArray(incomplete) || !Number.isInteger(rules)) {
    throw new Error('axe: the page answered with something else');
  }
  return {
    violations: violations.slice(0, 200).map(asRule), incomplete: incomplete.slice(0, 200).map(asRule), rules: rules ?? 0,
    ...(typeof known === 'number' && Number.isInteger(known) ? { known } : {}),
  };
}

function asRule(rule: RawRule): AxeRule {
  return {
    id: text(rule.id, 60),
    impact: IMPACTS.find((impact) => impact === rule.impact) ?? null,
    help: text(rule.help, 300),
    helpUrl: text(rule.helpUrl, 300),
    wcag: criteria(Array.isArray(rule.tags) ? rule.tags : []),
    count: Number.isInteger(rule.count) ? rule.count : 0,
    places: (Array.isArray(rule.places) ? rule.places : []).slice(0, 10).map(asPlace),
  };
}

function asPlace({ why, count, frame, ofInactive, ...raw }: Partial<RawPlace>): AxeRule['places'][number] {
  const { selector, html, name, landmark, box } = asSpot({ ...raw, selector: text(raw.selector, 300), html: text(raw.html, 300) });
  return {
    selector, html, why: text(why, 500),
    ...(typeof raw.landmark === 'string' ? { landmark, name, box } : {}),
    ...(typeof count === 'number' && Number.isInteger(count) ? { count } : {}),
    ...(typeof frame === 'string' && frame !== '' ? { frame: frame.slice(0, 120) } : {}),
    ...(ofInactive === true ? { ofInactive } : {}),
  };
}

/** Success criteria of axe's tags: `wcag143` is 1.4.3, `wcag1410` is 1.4.10; levels (`wcag2aa`) and everything else are none. */
export function criteria(tags: readonly string[]): readonly string[] {
  return tags.flatMap((tag) => {
    const digits = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag);
    return digits ? [`${digits[1]}.${digits[2]}.${digits[3]}`] : [];
  });
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}
