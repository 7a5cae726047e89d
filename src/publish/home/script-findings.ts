import type { Results } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';
import { judgedOf, outcomeTone, outcomeWords } from '../words/outcome-words.ts';

/** Of an edition of scripts alone: how many visits arrived on each device, and the task at which most councils themselves stood in the way. */
export function scriptFindings(results: Results): readonly Markup[] {
  const ended = results.sites.flatMap((site) => site.journeys.filter(({ visit }) => visit.route === 'scripted').map((journey) => ({ ...journey.visit, outcome: judgedOf(site, journey).outcome })));
  const told = (['desktop', 'phone'] as const).flatMap((device: Device) => {
    const own = ended.filter((one) => one.device === device);
    const there = own.filter(({ outcome }) => outcomeTone(outcome) === 'reached').length;
    return own.length === 0 ? [] : [`${there} of ${counted(own.length, 'visit', 'visits')} on a ${device}`];
  });
  const ours = ended.filter(({ outcome }) => outcome === 'broken-script').length;
  const arrived = told.length === 0 ? [] : [html`The scripts arrived in ${told.join(' and in ')}. <a href="${paths.tasks}">Task by task</a>`];
  const broken = ours === 0 ? [] : [html`In ${counted(ours, 'visit', 'visits')} our own script no longer fitted a page that stands; that says nothing against the council.`];
  const lost = results.survey.scenarios.map((scenario) => {
    const own = ended.filter(({ scenario: id, outcome }) => id === scenario.id && outcomeTone(outcome) === 'lost');
    return { scenario, sites: new Set(own.map(({ site }) => site)).size, words: [...new Set(own.map(({ outcome }) => outcomeWords(outcome)))].sort() };
  }).toSorted((a, b) => b.sites - a.sites)[0];
  if (lost === undefined || lost.sites === 0) return [...arrived, ...broken];
  return [...arrived, html`Most often it was the site that led no further at “<a href="${paths.task(lost.scenario.id)}">${lost.scenario.task}</a>”: at ${counted(lost.sites, 'council', 'councils')} (${lost.words.join(', ')}).`, ...broken];
}
