import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { checksOf } from '../words/checks-of.ts';
import { failingMost } from './failing-most.ts';

/** The trouble on a phone that most councils have. */
export function phoneFinding(results: Results): readonly Markup[] {
  const most = failingMost(results, Object.keys(results.survey.method.measures.mobile.weights).flatMap((named) => checksOf(results.survey.method, named)));
  if (most === null) return [];
  return [html`On a phone, the most widespread trouble was “<a href="${paths.check(most.check.id)}">${most.check.title}</a>”:
at least one page of ${most.failing} of the ${most.asked} councils looked at.`];
}
