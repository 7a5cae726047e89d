import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { perCent } from '../words/figures.ts';

/** The four words for what is not known, in one place. */
export function missingWords({ survey: { method } }: Results): Markup {
  return html`<section id="words"><h2>Four words for what is not known</h2>
<dl class="words"><div><dt>Not assessed (a council)</dt><dd>Nothing could be said of the council at all: it turned the survey away, did not answer, or asked not to be visited.</dd></div>
<div><dt>Not rated (a task)</dt><dd>More than ${perCent(method.task.undecided)} of the task’s weight is undecided, so it has no stars. That is not 0 stars, which means that no route
led to a page that answers.</dd></div>
<div><dt>Not ranked (a row)</dt><dd>The council stands in the table without band and place: it was not assessed, or less than ${perCent(method.coverage)} of what was asked
could be answered.</dd></div>
<div><dt>Could not be told (an answer)</dt><dd>One question was put, and a machine should not decide it; a person can. “Not tested” is its neighbour: the question could
not be put. Both leave the points alone, lower the share that was answered, and widen the interval.</dd></div></dl></section>
`;
}
