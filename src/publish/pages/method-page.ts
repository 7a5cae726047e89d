import type { Report } from '../../model/kit.ts';
import { contents } from '../markup/contents.ts';
import { html } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { allowed } from '../method/allowed.ts';
import { charter } from '../method/charter.ts';
import { decisions } from '../method/decisions.ts';
import { missingWords } from '../method/missing-words.ts';
import { finding } from '../method/finding.ts';
import { hasInclusion, inclusion } from '../method/inclusion.ts';
import { hasLab, lab } from '../method/lab.ts';
import { limits } from '../method/limits.ts';
import { outcomes } from '../method/outcomes.ts';
import { overallParts } from '../method/overall-parts.ts';
import { seals } from '../method/seals.ts';
import { taskParts } from '../method/task-parts.ts';
import { unfair } from '../method/unfair.ts';
import { visiting } from '../method/visiting.ts';
import { visitorModel } from '../method/visitor-model.ts';
import { paths } from '../paths.ts';

const sections = [
  ['overall', 'From answers to a band'], ['words', 'Four words for what is not known'], ['task-stars', 'Stars of a task'], ['measures', 'Measures'], ['visits', 'How the visits are made'], ['lab', 'How pages are timed in the lab'], ['inclusion', 'How weight, privacy and reach are seen'],
  ['decisions', 'What people decide'], ['outcomes', 'How journeys end'], ['finding', 'How a way is found and judged'], ['visitor', 'The modelled visitor'], ['unfair', 'Where this is unfair'], ['charter', 'What the crawler may do'], ['limits', 'What this cannot see'], ['seals', 'Versions and hashes'],
] as const;

/** method.html: how findings become bands, how the visits are made, what they may do, what they cannot see. */
export const methodPage: Report = {
  id: 'method-page',
  render: (results) => [page(results, {
    path: paths.method,
    title: 'Method',
    lead: `“${results.survey.method.title}”, written down before the fieldwork and the same for every council.`,
    body: html`${contents(sections.filter(([id]) => (id !== 'lab' || hasLab(results)) && (id !== 'inclusion' || hasInclusion(results))))}${overallParts(results)}${missingWords(results)}${taskParts(results)}${visiting(results)}${lab(results)}${inclusion(results)}${decisions(results)}${outcomes(results)}${finding()}${visitorModel(results)}${unfair(results)}${results.truth !== undefined && html`<p><a href="${paths.agreement}">How far the rules agree with what councils told GOV.UK</a></p>
`}${charter(results)}${allowed(results)}${limits()}${seals(results)}`,
  })],
};
