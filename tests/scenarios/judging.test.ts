import { describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import { signFound } from '../../src/judge/sign-found.ts';
import type { Destination } from '../../src/model/destination.ts';
import type { SiteMap } from '../../src/model/map.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { ukScenarios } from '../corpora/uk-scenarios.ts';
import { madeSite } from './made-site.ts';
import { otherNames } from './names.ts';
import { departments } from './pages.ts';

const guide = guideFor(null);
const tasks = ukScenarios();
const answering = departments.flatMap(({ pages }) => pages).filter(({ answers }) => answers !== undefined);
const whole = madeSite(departments);
const judged = (scenario: Scenario, map: SiteMap): Destination => guide.decide(scenario, map, { pins: [], reply: null, expected: null }).destination;
const pathOf = (url: string): string => new URL(url).pathname;

describe('the words of the eighteen tasks on a made-up council', () => {
  it('have a page each to find', () => {
    expect(answering.map(({ answers }) => answers).toSorted()).toEqual(tasks.map(({ id }) => id));
  });

  it.each(tasks.map((task) => [task.id, task] as const))('%s is claimed where it is answered, and nowhere else', (id, task) => {
    const page = answering.find(({ answers }) => answers === id);
    const { verdict, set, best } = judged(task, whole);
    expect([verdict, pathOf(best?.from ?? best?.url ?? ''), best?.score]).toEqual(['found', page?.path, expect.any(Number)]);
    // Whatever the page hands over to may stand beside it; no neighbour may.
    const own = set.filter((url) => new URL(url).host === new URL(whole.home).host).map(pathOf);
    expect(own.filter((path) => path !== page?.path)).toEqual([]);
  });

  it.each(tasks.map((task) => [task.id, task] as const))('%s is claimed nowhere once its page is gone', (id, task) => {
    const page = answering.find(({ answers }) => answers === id);
    const { verdict, best } = judged(task, madeSite(departments, page?.path));
    expect([verdict === 'found', verdict === 'found' ? best?.url : '']).toEqual([false, '']);
  });

  it.each(Object.entries(otherNames).flatMap(([id, names]) => names.map((name) => [id, name] as const)))('%s is known as “%s”, whatever its address', (id, name) => {
    const task = tasks.find((one) => one.id === id);
    const named = departments.map((department) => ({ ...department, pages: department.pages.map((page) => (page.answers === id ? { ...page, title: name, path: '/a/2041' } : page)) }));
    const { verdict, best } = task === undefined ? { verdict: 'no such task', best: null } : judged(task, madeSite(named));
    expect([verdict, pathOf(best?.from ?? best?.url ?? whole.home)]).toEqual(['found', '/a/2041']);
  });

  it.each(tasks.map((task) => [task.id, task] as const))('%s: the page gives what is essential', (id, task) => {
    const path = answering.find(({ answers }) => answers === id)?.path ?? '';
    const source = whole.pages.find(({ got }) => pathOf(got) === path)?.source ?? null;
    const missing = task.answers.filter(({ essential, any }) => essential && !any.some((sign) => source !== null && signFound(sign, source) !== null));
    expect(missing.map((answer) => answer.id)).toEqual([]);
  });
});
