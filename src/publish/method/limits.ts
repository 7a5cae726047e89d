import { html, type Markup } from '../markup/html.ts';

/** What the method cannot see, in plain words. */
export function limits(): Markup {
  return html`<section id="limits"><h2>What this cannot see</h2>
<ul>
<li>Automated checks find a part of the barriers that a person with a disability meets. “No failures found by these checks” is all that may be said, and all that is said here.</li>
<li>Which page answers a task is judged by words. Words outside the lists, labels that are pictures, pages in another language and personal areas behind a
sign-in are places where the judgement can be wrong; a doubtful one is marked for a person.</li>
<li>“Not found” means not found by these rules. The thing may be there.</li>
<li>Nothing is submitted, so nobody knows from this survey whether a form works after its first page, or whether the council answers.</li>
<li>Only the Chromium browser was asked. Its phone mode stands for all phones: an iPhone, or another browser, may show a page otherwise.</li>
<li>A search that is sent by POST is not tried; it counts as not tested.</li>
<li>No web search engine is asked. Many residents begin there.</li>
<li>The survey saw the site on the days of its fieldwork. A fault that was mended the day after is still here.</li>
<li>Residents were not asked. A high band says that the way is short, readable and complete; it does not say that people are content.</li>
</ul></section>
`;
}
