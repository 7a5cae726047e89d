import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideFor } from '../src/findability/index.ts';
import type { SiteMap } from '../src/model/map.ts';
import type { Survey } from '../src/model/survey.ts';
import { truth } from '../src/samples/index.ts';
import { type Line, lineOf, type Truth } from './scoreboard.ts';

/** The judge against what is true at the sample councils, from an edition that the tool has collected of them. */
export function sampleLines(edition: string): readonly Line[] {
  const survey = load<Survey>(join(edition, 'survey.json'));
  const guide = guideFor(null);
  return readdirSync(join(edition, 'facts')).sort().flatMap((site) => {
    const file = join(edition, 'facts', site, 'map.json');
    const tasks = truth[site];
    if (tasks === undefined || !existsSync(file)) return [];
    const map = load<SiteMap>(file);
    return survey.scenarios.filter(({ id }) => tasks[id] !== undefined).map((scenario) => {
      const finding = guide.decide(scenario, map, { pins: [], reply: null, expected: null });
      return lineOf(site, finding, map, truthOf(tasks[scenario.id] ?? [], map.home));
    });
  });
}

function truthOf(paths: readonly string[], home: string): Truth {
  const urls = new Set(paths.map((path) => new URL(path, home).href));
  return { kind: urls.size === 0 ? 'not offered' : 'page', isTrue: (url) => urls.has(url) };
}

function load<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T; // written by the tool itself
}
