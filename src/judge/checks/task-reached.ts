import type { TaskCase, Verdict } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import type { Journey } from '../../model/visit.ts';
import { arrivals, routeWords, stops, walkedDevices } from '../arrivals.ts';
import { defineCheck } from '../define-check.ts';
import { whatWasTried, whyUncertain } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { failureWords } from '../failure-words.ts';
import { many, place } from '../quote.ts';

export const taskReached = defineCheck({
  id: 'task-reached',
  of: 'task',
  title: 'Can the page that answers be reached?',
  about: 'Walks every route in a browser, on each device; one that arrives is enough. "Not reached" is said only where nothing but the site stood in the way.',
  verify: 'Start on the home page and try to get to the task by links, by search and by the A to Z.',
  severity: 'serious',
  wcag: [],
  judge: (task) => {
    const devices = walkedDevices(task);
    if (devices.length === 0) return [{ state: 'untested', message: 'No route was walked.' }];
    return devices.map((device) => ({ device, ...verdict(task, task.journeys.filter(({ visit }) => visit.device === device), device) }));
  },
});

function verdict(task: TaskCase, journeys: readonly Journey[], device: Device): Verdict {
  const evidence = evidenceOf(journeys.map((journey) => task.look(journey.looks.at(-1) ?? '')), device);
  const arrived = arrivals(journeys);
  const [best] = arrived;
  if (best && task.destination.verdict !== 'found' && best.visit.route !== 'scripted') {
    return { state: 'cantTell', message: `Reached ${place(best.ending.url)}, but a person has to look first whether it answers.`, url: best.ending.url, route: best.visit.route, evidence };
  }
  if (best) {
    const ways = arrived.map(({ visit, clicks }) => `${routeWords[visit.route]} in ${many(clicks, 'click')}`).join(', ');
    return { state: 'passed', message: `Reached ${place(best.ending.url)}: ${ways}.`, url: best.ending.url, route: best.visit.route, evidence };
  }
  const [stopped] = stops(journeys);
  if (stopped) return { state: 'untested', message: `Not finished ${routeWords[stopped.visit.route]}: ${failureWords(stopped.ending.failure)}.`, route: stopped.visit.route, evidence };
  const lost = journeys.filter(({ ending, visit }) => ending.kind === 'lost' && visit.route !== 'scripted');
  if (lost.length === 0) return { state: 'cantTell', message: 'None of the routes that were walked exists on this site, or only a written script did not arrive.', evidence };
  const elsewhere = arrivals(task.journeys).find(({ visit }) => !journeys.some((journey) => journey.visit.route === visit.route));
  if (elsewhere) return { state: 'untested', message: `Not reached here; but the way ${routeWords[elsewhere.visit.route]}, which led there on the ${elsewhere.visit.device}, was not part of the survey on the ${device}.`, evidence };
  return { evidence, ...lostVerdict(task, lost) };
}

function lostVerdict(task: TaskCase, lost: readonly Journey[]): Verdict {
  const ways = lost.map(({ visit }) => routeWords[visit.route]).join(', ');
  const [answer] = task.destination.set;
  if (task.destination.verdict === 'found' && answer !== undefined) return { state: 'failed', message: `${place(answer)} answers, but was not reached ${ways}.`, url: answer };
  const doubt = whyUncertain(task);
  if (doubt !== null) return { state: task.destination.verdict === 'review' && task.destination.best !== null ? 'cantTell' : 'untested', message: `No answer was reached ${ways}, but that is not certain: ${doubt}.` };
  return { state: 'failed', message: `No page that answers was found by these rules, ${ways} or otherwise. ${whatWasTried(task)}` };
}
