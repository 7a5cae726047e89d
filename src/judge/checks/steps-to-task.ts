import type { TaskCase, Verdict } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import { arrivals, stops, walkedDevices } from '../arrivals.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { many, quote } from '../quote.ts';
import { inapplicable, untested } from '../verdict.ts';
import { stopWords } from '../walked-before.ts';

export const stepsToTask = defineCheck({
  id: 'steps-to-task',
  of: 'task',
  title: 'How many clicks is the task from the home page?',
  about: 'Counts the clicks of the shortest journey over links that arrived, on each device. A site whose links do not arrive is not asked: that is told by “Can the page that answers be reached?”.',
  verify: 'From the home page count your clicks to the page that answers.',
  matters: 'Each further click loses people who are not sure that they are on the right way.',
  mend: 'Link to the task from where people look first.',
  unseen: 'Other ways than over links.',
  severity: 'minor',
  wcag: [],
  judge: (task) => {
    const devices = walkedDevices(task, 'navigation');
    if (devices.length === 0) return [inapplicable('The way over links was not part of this survey.')];
    return devices.map((device) => ({ device, route: 'navigation', ...verdict(task, device) }));
  },
});

function verdict(task: TaskCase, device: Device): Verdict {
  const journeys = task.journeys.filter(({ visit }) => visit.device === device && visit.route === 'navigation');
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const [best] = arrivals(journeys);
  if (best === undefined) {
    const [stopped] = stops(journeys);
    if (stopped) return untested(`The way over links was not finished: ${stopWords(stopped.ending)}.`);
    return inapplicable('The way over links did not arrive, so it has no length.');
  }
  const names = best.steps.flatMap(({ link, outcome }) => (link && outcome === 'done' ? [quote(link.text)] : []));
  const words = names.length > 0 ? `: ${names.join(', ')}` : '';
  const evidence = evidenceOf(best.looks.map(task.look), device);
  const enough = best.clicks <= task.scenario.clicks;
  const sum = `${many(best.clicks, 'click')}${enough ? '' : `, more than ${task.scenario.clicks}`}`;
  return { state: enough ? 'passed' : 'failed', message: `${sum}${words}.`, url: best.ending.url, evidence };
}
