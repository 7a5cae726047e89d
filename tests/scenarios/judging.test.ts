import { describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import { signFound } from '../../src/judge/sign-found.ts';
import type { Destination } from '../../src/model/destination.ts';
import type { SiteMap } from '../../src/model/map.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { packScenarios } from '../corpora/pack-scenarios.ts';
import { madeSite } from './made-site.ts';
import { otherNames } from './names.ts';
import { departments } from './pages.ts';
import { townNames } from './us-names.ts';
import { townDepartments } from './us-pages.ts';

const guide = guideFor(null);
const judged = (scenario: Scenario, map: SiteMap): Destination => guide.decide(scenario, map, { pins: [], reply: null, expected: null }).destination;
const pathOf = (url: string): string => new URL(url).pathname;

describe.each([
  { site: 'a made-up council', tasks: packScenarios(null), written: departments, names: otherNames },
  { site: 'a made-up American town', tasks: packScenarios('us'), written: townDepartments, names: townNames },
])('the words of the tasks on $site', ({ tasks, written, names }) => {
  const answering = written.flatMap(({ pages }) => pages).filter(({ answers }) => answers !== undefined);
  const whole = madeSite(written);
  const each = tasks.map((task) => [task.id, task] as const);
  const pathFor = (id: string): string => answering.find(({ answers }) => answers === id)?.path ?? '';

  it('have a page each to find, and other names for it', () => {
    expect(answering.map(({ answers }) => answers).toSorted()).toEqual(tasks.map(({ id }) => id));
    expect(Object.keys(names).toSorted()).toEqual(tasks.map(({ id }) => id));
  });

  it.each(each)('%s is claimed where it is answered, and nowhere else', (id, task) => {
    const { verdict, set, best } = judged(task, whole);
    expect([verdict, pathOf(best?.from ?? best?.url ?? whole.home)]).toEqual(['found', pathFor(id)]);
    // Whatever the page hands over to may stand beside it; no neighbour may.
    const own = set.filter((url) => new URL(url).host === new URL(whole.home).host && !url.endsWith('.pdf')).map(pathOf);
    expect(own.filter((path) => path !== pathFor(id))).toEqual([]);
  });

  it.each(each)('%s is claimed nowhere once its page is gone', (id, task) => {
    const { verdict, best } = judged(task, madeSite(written, pathFor(id)));
    expect([verdict === 'found', verdict === 'found' ? best?.url : '']).toEqual([false, '']);
  });

  it.each(Object.entries(names).flatMap(([id, all]) => all.map((name) => [id, name] as const)))('%s is known as “%s”, whatever its address', (id, name) => {
    const task = tasks.find((one) => one.id === id);
    const named = written.map((department) => ({ ...department, pages: department.pages.map((page) => (page.answers === id ? { ...page, title: name, path: '/a/2041' } : page)) }));
    const { verdict, best } = task === undefined ? { verdict: 'no such task', best: null } : judged(task, madeSite(named));
    expect([verdict, pathOf(best?.from ?? best?.url ?? whole.home)]).toEqual(['found', '/a/2041']);
  });

  it.each(each)('%s: the page gives what is essential', (id, task) => {
    const source = whole.pages.find(({ got }) => pathOf(got) === pathFor(id))?.source ?? null;
    const missing = task.answers.filter(({ essential, any }) => essential && !any.some((sign) => source !== null && signFound(sign, source) !== null));
    expect(missing.map((answer) => answer.id)).toEqual([]);
  });
});
