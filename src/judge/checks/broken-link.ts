import type { TaskCase, Verdict } from '../../model/kit.ts';
import { brokenness } from '../broken.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { many, place, quote } from '../quote.ts';
import { sourceOf } from '../source-of.ts';
import { cantTell, failed, passed, untested } from '../verdict.ts';

interface Step { readonly on: string; readonly text: string; readonly href: string }

export const brokenLink = defineCheck({
  id: 'broken-link',
  of: 'task',
  title: 'Do the links on the way work?',
  about: 'Asks of the links in the main part of the pages on the way, and of those a journey took, whether they lead to a page. Only links that were fetched are known; 404, 410 and the site’s own 5xx count.',
  verify: 'Follow the quoted link from the page named.',
  matters: 'A dead link ends the visit: the resident cannot know whether the thing is gone or only moved.',
  mend: 'Mend the link, or let the old address lead to the new page.',
  unseen: 'Links that were not fetched, and pages that say “not found” and call it well.',
  severity: 'moderate',
  wcag: [],
  judge: (task) => [verdict(task)],
});

function verdict(task: TaskCase): Verdict {
  if (task.map.failure !== null) return destinationDoubt(task) ?? untested('The site could not be read.');
  const steps = stepsOnTheWay(task).map((step) => ({ ...step, is: brokenness(task, step.href) }));
  const [first, ...more] = steps.filter(({ is }) => is === 'broken');
  if (first) {
    const rest = more.length === 0 ? '' : ` (and ${many(more.length, 'more link')} on the way)`;
    const status = task.page(first.href)?.status ?? task.looked(first.href)?.status ?? '';
    const evidence = evidenceOf([task.looked(first.on), task.looked(first.href)]);
    return failed(`${quote(first.text)} on ${place(first.on)} leads to ${place(first.href)}, which answers ${status}${rest}.`, { url: first.on, evidence });
  }
  const unsure = steps.find(({ is }) => is === 'unsure');
  if (unsure) return cantTell(`${quote(unsure.text)} on ${place(unsure.on)} gave no page to us, which may be on our side or on the way.`, { url: unsure.on });
  const known = steps.filter(({ is }) => is === 'fine').length;
  if (known === 0) return destinationDoubt(task) ?? untested('No link on the way was followed.');
  return passed(`${many(known, 'link')} on the way ${known === 1 ? 'was' : 'were'} followed; all lead to a page.`);
}

/** Each address once, in the order of the way. */
function stepsOnTheWay(task: TaskCase): readonly Step[] {
  const way = task.finding.shortest ?? task.finding.greedy?.way ?? null;
  const onTheWay = [...(way?.clicks.map(({ from }) => from) ?? []), ...task.destination.set];
  const linked = onTheWay.flatMap((on) => linkedFrom(task, on));
  const clicked = (way?.clicks ?? []).map(({ from, to, text }) => ({ on: from, text, href: to }));
  const steps = new Map<string, Step>();
  for (const step of [...clicked, ...walked(task), ...linked]) if (!steps.has(step.href)) steps.set(step.href, step);
  return [...steps.values()];
}

function linkedFrom(task: TaskCase, on: string): readonly Step[] {
  const links = sourceOf(task, on)?.links ?? [];
  return links.flatMap(({ href, text, region }) => (href !== null && region === 'main' ? [{ on, text, href }] : []));
}

function walked(task: TaskCase): readonly Step[] {
  return task.journeys.flatMap(({ steps }) => steps.flatMap(({ link }, i) => {
    const on = steps[i - 1]?.url ?? task.map.home;
    return link?.href == null ? [] : [{ on, text: link.text, href: link.href }];
  }));
}
