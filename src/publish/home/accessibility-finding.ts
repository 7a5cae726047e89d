import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { checksOf } from '../words/checks-of.ts';
import { failingMost } from './failing-most.ts';

/** The accessibility check that most councils fail somewhere. */
export function accessibilityFinding(results: Results): readonly Markup[] {
  const checks = Object.keys(results.survey.method.measures.accessibility.weights).flatMap((named) => checksOf(results.survey.method, named));
  const most = failingMost(results, checks);
  if (most === null) return [];
  return [html`Of the accessibility checks, “<a href="${paths.check(most.check.id)}">${most.check.title}</a>” failed most widely:
on at least one page of ${most.failing} of the ${most.asked} councils looked at.`];
}
