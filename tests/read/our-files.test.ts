import { readdirSync, readFileSync } from 'node:fs';
import { basename as nameOf, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import * as checks from '../../src/judge/checks/index.ts';
import { formatProblem, readFolder, readMethod, readScenario, readSurvey, schemaFiles, schemas, type Vocabulary } from '../../src/read/index.ts';
import { steps } from '../../src/visit/steps/steps.ts';
import { diskFiles } from './disk-files.ts';

const root = join(import.meta.dirname, '../../scenarios');
const vocabulary: Vocabulary = { grammar: steps, checks: Object.values(checks).map(({ id }) => id) };
const tasks = readdirSync(root).filter((name) => name.endsWith('.yaml'));
const read = (name: string) => {
  const scenario = readScenario(diskFiles, join(root, name), steps);
  if (!scenario.ok) throw new Error(scenario.problems.map(formatProblem).join('\n'));
  return scenario.value;
};

describe('the files that come along', () => {
  it('have no problem, and no warning but that the template is one', () => {
    const { files, problems } = readFolder(diskFiles, root, vocabulary);
    expect(problems.map(({ file, at, level }) => `${level}: ${nameOf(file)} ${at}`)).toEqual(['warning: my-council.yaml sites', 'warning: my-council.yaml contact']);
    expect(files.length).toBeGreaterThanOrEqual(13);
  });

  it.each(tasks)('%s says what it is, where it ends and what must be told, and its head is about the thing, not the act', (name) => {
    const { words, answers, query, az, stop, lgsl } = read(name);
    const heads = words.concepts.filter(({ head }) => head);
    expect(heads.length).toBeGreaterThan(0);
    for (const { terms } of heads) expect(Object.keys(terms).length).toSatisfy((count: number) => count >= 4 && count <= 16);
    const headWords = heads.flatMap(({ terms }) => Object.keys(terms));
    expect(headWords.filter((word) => /^(find|report|pay|apply|register|book|view|search|check)\b/.test(word))).toEqual([]);
    expect(answers.some(({ essential }) => essential)).toBe(true);
    expect(answers.some(({ essential }) => !essential)).toBe(true);
    expect([query, stop, az[0], lgsl].every(Boolean)).toBe(true);
  });

  it('give every type of council at least two tasks, and no type a task that is not its duty', () => {
    const duties = Object.fromEntries(tasks.map((name) => [read(name).id, read(name).for]));
    expect(duties['report-pothole']).not.toContain('district');
    expect(duties['report-pothole']).not.toContain('northern-irish');
    expect(duties['pay-council-tax']).not.toContain('northern-irish');
    expect(duties['bin-day']).not.toContain('county');
    for (const type of read('find-councillor.yaml').for) expect(Object.values(duties).filter((types) => types.includes(type)).length, type).toBeGreaterThanOrEqual(3);
  });

  it('make a method that weighs every check but those that only tell', () => {
    const method = readMethod(diskFiles, join(root, 'methods/2026.yaml'), vocabulary.checks ?? []);
    if (!method.ok) throw new Error('the method cannot be read');
    const { task, measures, groups, overall } = method.value;
    const named = [task.weights, ...Object.values(measures).map(({ weights }) => weights)].flatMap((weights) => Object.keys(weights));
    const weighed = new Set(named.flatMap((id) => groups?.[id]?.checks ?? [id]));
    // What a person has to look at, what is about the whole site, what only describes, what the norm of ARIA forbids but WCAG does not, what no norm
    // measures, what is tried by touch, and what is timed.
    const onlyTell = Object.values(checks).filter((check) => check.of === 'site' || (check.of === 'page' && check.severity === 'info')
      || ['aria-name-prohibited', 'bar-covers', 'engine-rank', 'menu-button-dead', 'menu-needs-hover', 'missing-on-phone', 'moves-while-loading', 'phone-way', 'search-asked', 'short-address', 'slow-to-answer', 'slow-to-show',
        'third-party-hand-over', 'welsh-side'].includes(check.id)).map(({ id }) => id);
    expect(vocabulary.checks?.filter((check) => weighed.has(check) === onlyTell.includes(check))).toEqual([]);
    expect(overall).toEqual({ tasks: 16, findability: 4, mobile: 4, accessibility: 4 });
  });

  it('make a survey of the samples that hurries, and a template that does not', () => {
    const sample = readSurvey(diskFiles, join(root, 'surveys/sample.yaml'), vocabulary);
    const filledIn = (path: string) => diskFiles.read(path)?.replaceAll('example.gov.uk', 'filled-in.test') ?? null;
    const own = readSurvey({ ...diskFiles, read: filledIn }, join(root, 'surveys/my-council.yaml'), vocabulary);
    if (!sample.ok || !own.ok) throw new Error('a survey cannot be read');
    expect(sample.value).toMatchObject({ hosts: 'samples', manners: { pauseMs: 0 } });
    expect(sample.value.scenarios).toHaveLength(8);
    expect(own.value).toMatchObject({ hosts: {}, manners: { pauseMs: 2000, atOnce: 4 } });
    expect(readSurvey(diskFiles, join(root, 'surveys/my-council.yaml'), vocabulary)).toMatchObject({ ok: false, problems: [{ at: 'sites', level: 'error' }, { at: 'contact', level: 'error' }] });
  });
});

describe('schemas for editors', () => {
  it('are those that the shapes give: after a change run `npm run schema`', () => {
    const written = schemaFiles(steps).map(({ path }) => ({ path, text: readFileSync(join(root, 'schema', path), 'utf8') }));
    expect(written).toEqual(schemaFiles(steps));
  });

  it('are named in the first line of every YAML file, as seen from it', () => {
    const folders = { '': 'scenario', surveys: 'survey', methods: 'method', bindings: 'binding', fragments: 'fragment' };
    for (const [folder, kind] of Object.entries(folders)) {
      const names = diskFiles.list(join(root, folder)).filter((name) => name.endsWith('.yaml'));
      const schema = `${folder === '' ? '' : '../'}schema/${kind}.json`;
      for (const name of names) expect(readFileSync(join(root, folder, name), 'utf8').split('\n')[0], name).toBe(`# yaml-language-server: $schema=${schema}`);
    }
  });

  it('take the files that we take and refuse what we refuse', () => {
    // Our own JSON, so the type that JSON.parse leaves open is known.
    const asShape = (kind: keyof ReturnType<typeof schemas>) => z.fromJSONSchema(JSON.parse(JSON.stringify(schemas(steps)[kind])) as z.core.JSONSchema.JSONSchema);
    const scenario = asShape('scenario');
    for (const name of tasks) expect(scenario.safeParse(parse(readFileSync(join(root, name), 'utf8'))).success, name).toBe(true);
    const bin: Record<string, unknown> = { ...parse(readFileSync(join(root, 'bin-day.yaml'), 'utf8')) };
    expect(scenario.safeParse({ ...bin, gaol: 1 }).success).toBe(false);
    expect(scenario.safeParse({ ...bin, script: ['back', { open: 'home' }] }).success).toBe(true);
    expect(scenario.safeParse({ ...bin, script: [{ opne: 'home' }] }).success).toBe(false);
    const ofKind = { bindings: asShape('binding'), fragments: asShape('fragment'), surveys: asShape('survey') };
    for (const [folder, shape] of Object.entries(ofKind)) {
      for (const name of diskFiles.list(join(root, folder)).filter((each) => each.endsWith('.yaml'))) {
        expect(shape.safeParse(parse(readFileSync(join(root, folder, name), 'utf8'))).success, `${folder}/${name}`).toBe(true);
      }
    }
    const deep = (step: unknown): object => ({ ...bin, script: [{ try: [{ follow: 'Bins' }, [{ when: { visible: 'Bins', then: [step] }, name: 'Deep' }]] }] });
    expect(scenario.safeParse(deep({ follow: 'Bins', within: 'main', patience: '10s' })).success).toBe(true);
    for (const step of [{ folow: 'Bins' }, { follow: 'Bins', optinal: true }, { follow: 'Bins', open: 'home' }, { press: { role: 'buton', name: 'Go' } }, { press: { css: '#go' } }, { use: { fragment: 'a', steps: [] } }]) {
      expect(scenario.safeParse(deep(step)).success, JSON.stringify(step)).toBe(false);
    }
    expect(asShape('survey').safeParse(parse(readFileSync(join(root, 'surveys/my-council.yaml'), 'utf8'))).success).toBe(true);
    expect(asShape('method').safeParse(parse(readFileSync(join(root, 'methods/2026.yaml'), 'utf8'))).success).toBe(true);
  });
});
