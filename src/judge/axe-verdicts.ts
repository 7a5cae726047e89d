import type { Axe, AxeRule } from '../model/facts.ts';
import type { Severity } from '../model/finding.ts';
import type { Verdict } from '../model/kit.ts';
import { fingerprint } from './fingerprint.ts';
import { many, quote } from './quote.ts';
import { slug } from './slug.ts';
import { passed } from './verdict.ts';

/** One `failed` per violated rule of these impacts, or one `passed` that says how many rules were run. */
export function axeVerdicts(check: string, axe: Axe, impacts: readonly AxeRule['impact'][]): readonly Verdict[] {
  const rules = axe.violations.filter(({ impact }) => impacts.includes(impact));
  if (rules.length > 0) return rules.map((rule) => ({ ...verdictOf(check, rule), state: 'failed', message: sentence(rule) }));
  return [passed(`No failures of this weight found by ${many(axe.rules, 'automated rule')}.`)];
}

/** One `cantTell` per rule that axe could not decide, or one `passed`. */
export function axeReviews(check: string, axe: Axe): readonly Verdict[] {
  if (axe.incomplete.length === 0) return [passed('Nothing was left for a person to look at by axe.')];
  return axe.incomplete.map((rule) => ({ ...verdictOf(check, rule), state: 'cantTell', message: `A person should look: ${sentence(rule)}` }));
}

function verdictOf(check: string, rule: AxeRule) {
  const severity: Severity = rule.impact ?? 'moderate';
  return { item: rule.id, severity, wcag: rule.wcag, fingerprint: fingerprint(`${check}:${slug(rule.id)}`, rule.places[0]?.selector ?? '') };
}

function sentence(rule: AxeRule): string {
  const first = rule.places[0];
  return `${rule.help}: ${many(rule.count, 'place')}${first ? `, first ${quote(first.selector)}` : ''}.`;
}
