import type { TaskCase, Verdict } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import type { Journey } from '../../model/visit.ts';
import { arrivals, type Arrived, routeWords, stops, walkedDevices } from '../arrivals.ts';
import { defineCheck } from '../define-check.ts';
import { whatWasTried, whyUncertain } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { many, place } from '../quote.ts';
import { cantTell, failed, passed, untested } from '../verdict.ts';
import { stopWords } from '../walked-before.ts';

export const taskReached = defineCheck({
  id: 'task-reached',
  of: 'task',
  title: 'Can the page that answers be reached?',
  about: 'Walks every route in a browser, on each device; one that arrives is enough, and a written script is none. "Not reached" is said only where nothing but the site stood in the way.',
  verify: 'Start on the home page and try to get to the task by links, by search and by the A to Z.',
  matters: 'It is the question of all: can a resident get there at all?',
  mend: 'Mend what the journey stopped at; its steps stand on the council’s page.',
  unseen: 'What follows behind the page: nothing is sent, signed in to or paid.',
  severity: 'serious',
  wcag: [],
  judge: (task) => {
    const devices = walkedDevices(task);
    if (devices.length === 0) return [untested('Nothing was walked by links, search or A to Z; a written script scores nothing.')];
    return devices.map((device) => ({ device, ...verdict(task, task.journeys.filter(({ visit }) => visit.device === device), device) }));
  },
});

function verdict(task: TaskCase, journeys: readonly Journey[], device: Device): Verdict {
  const evidence = evidenceOf(journeys.map((journey) => task.look(journey.looks.at(-1) ?? '')), device);
  const [best] = arrivals(journeys);
  return { evidence, ...(best ? arrivedVerdict(task, journeys, best) : awayVerdict(task, journeys, device)) };
}

function arrivedVerdict({ destination }: TaskCase, journeys: readonly Journey[], { visit, ending }: Arrived): Verdict {
  const at = { url: ending.url, route: visit.route };
  // A way was only made to lead where the judge thought.
  if (destination.verdict !== 'found') {
    return cantTell(`Reached ${place(ending.url)}, but a person has to look first whether it answers.`, at);
  }
  const ways = arrivals(journeys).map((one) => `${routeWords[one.visit.route]} in ${many(one.clicks, 'click')}`);
  return passed(`Reached ${place(ending.url)}: ${ways.join(', ')}.`, at);
}

function awayVerdict(task: TaskCase, journeys: readonly Journey[], device: Device): Verdict {
  const [stopped] = stops(journeys);
  if (stopped) {
    const { route } = stopped.visit;
    return untested(`Not finished ${routeWords[route]}: ${stopWords(stopped.ending)}.`, { route });
  }
  const lost = journeys.filter(({ ending }) => ending.kind === 'lost');
  if (lost.length === 0) return cantTell('None of the routes that were walked exists on this site.');
  const elsewhere = arrivals(task.journeys).find(({ visit }) => !journeys.some((one) => one.visit.route === visit.route))?.visit;
  if (elsewhere === undefined) return lostVerdict(task, lost.map(({ visit }) => routeWords[visit.route]).join(', '));
  const ledThere = `the way ${routeWords[elsewhere.route]}, which led there on the ${elsewhere.device}`;
  return untested(`Not reached here; but ${ledThere}, was not part of the survey on the ${device}.`);
}

function lostVerdict(task: TaskCase, ways: string): Verdict {
  const { verdict: known, best, set: [answer] } = task.destination;
  if (known === 'found' && answer !== undefined) return failed(`${place(answer)} answers, but was not reached ${ways}.`, { url: answer });
  const doubt = whyUncertain(task);
  if (doubt === null) return failed(`No page that answers was found by these rules, ${ways} or otherwise. ${whatWasTried(task)}`);
  const say = known === 'review' && best !== null ? cantTell : untested;
  return say(`No answer was reached ${ways}, but that is not certain: ${doubt}.`);
}
