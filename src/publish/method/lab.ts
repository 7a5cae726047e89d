import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { counted } from '../words/figures.ts';
import { screensOf } from '../words/screens-of.ts';

/** How the lab is run and what it is worth; nothing where the survey wanted none. */
export function lab(results: Results): Markup {
  const { survey, edition } = results;
  const runs = survey.manners.lab ?? 0;
  if (!hasLab({ survey })) return html``;
  const { phone } = screensOf(results);
  const version = edition.versions['lighthouse'];
  return html`<section id="lab"><h2>How pages are timed in the lab</h2>
<p>After everything else, when nothing of ours keeps the machine busy, <a href="https://developer.chrome.com/docs/lighthouse/overview">Lighthouse</a>${version !== undefined && html` ${version}`} loads the
home page and each page that answers a task, ${counted(runs, 'time', 'times')} each, one page at a time and never beside another Lighthouse on the same computer. Each run is a first visit in a browser of its own, with nothing kept and no answer to
a consent banner, on the survey’s phone (${phone.width} by ${phone.height} pixels). The charter below holds there too: nothing but GET and HEAD leaves that browser, robots.txt is asked and the pause between two requests is kept.</p>
<p>The slow phone is simulated: Lighthouse loads the page as fast as it comes, and works out from what it saw how it would have gone with a round trip of 150 ms, 1.6 Mbit/s, and a processor slower than ours. How much
slower is measured before the first run of a page (BenchmarkIndex, against the 264 that Chrome’s tools take for a cheap phone), and at most four times, as Lighthouse has it by itself. Where our
machine was so busy in a run that no phone is as slow, nothing but a good result is believed.</p>
<p>Three measures are held against the bands of the field: the main content stands (<a href="https://web.dev/articles/lcp">Largest Contentful Paint</a>: good up to 2.5 s, poor over 4 s), what is shown stays where it is
(<a href="https://web.dev/articles/cls">Cumulative Layout Shift</a>: good up to 0.1, poor over 0.25), it answers the finger (<a href="https://developer.chrome.com/docs/lighthouse/performance/lighthouse-total-blocking-time">Total Blocking
Time</a>: good up to 0.2 s, poor over 0.6 s). We tell the run in the middle and both ends; where the ends lie in different bands it is unstable, and nothing is said. No score of Lighthouse is shown, and
${weighed(survey)}. Lighthouse’s accessibility audits are left to our own tests; of its other audits are left out those that our own guard would fail (errors in the console, deprecated features).</p>
<p>What a resident with a phone in a village meets is another matter: real visits differ by phone, network and what the browser kept. A page that Lighthouse could not do is untested, with the reason.</p></section>
`;
}

/** Whether the survey wanted a lab. */
export function hasLab({ survey }: Pick<Results, 'survey'>): boolean {
  return (survey.manners.lab ?? 0) > 0;
}

function weighed({ method }: Results['survey']): string {
  const timed = ['slow-to-show', 'moves-while-loading', 'slow-to-answer'];
  const named = JSON.stringify(method);
  return timed.some((id) => named.includes(`"${id}"`)) ? 'the method weighs what its table of measures names' : 'nothing of the lab is scored by this method';
}
