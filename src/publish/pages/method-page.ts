import type { Report } from '../../model/kit.ts';
import { html } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { charter } from '../method/charter.ts';
import { limits } from '../method/limits.ts';
import { overallParts } from '../method/overall-parts.ts';
import { seals } from '../method/seals.ts';
import { taskParts } from '../method/task-parts.ts';
import { visiting } from '../method/visiting.ts';
import { paths } from '../paths.ts';

/** method.html: how findings become bands, how the visits are made, what they may do, what they cannot see. */
export const methodPage: Report = {
  id: 'method-page',
  render: (results) => [page(results, {
    path: paths.method,
    title: 'Method',
    lead: `“${results.survey.method.title}”, written down before the fieldwork and the same for every council.`,
    body: html`<nav class="contents" aria-label="On this page"><ul class="sections"><li><a href="#overall">From answers to a band</a></li><li><a href="#task-stars">Stars of a task</a></li><li><a href="#measures">Measures</a></li><li><a href="#visits">How the visits are made</a></li><li><a href="#charter">What the crawler may do</a></li><li><a href="#limits">What this cannot see</a></li><li><a href="#seals">Versions and hashes</a></li></ul></nav>
${overallParts(results)}${taskParts(results)}${visiting(results)}${charter(results)}${limits()}${seals(results)}`,
  })],
};
