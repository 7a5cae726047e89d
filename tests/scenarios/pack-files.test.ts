import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemas, tasksIn } from '../../src/read/index.ts';
import { steps } from '../../src/visit/steps/steps.ts';
import { packScenarios } from '../corpora/pack-scenarios.ts';
import { diskFiles } from '../read/disk-files.ts';

const files = tasksIn(diskFiles, resolve(import.meta.dirname, '../../scenarios'));
const tasks = [...new Set(files.map(({ pack }) => pack))].flatMap((pack) => packScenarios(pack).map((task) => ({ name: `${pack ?? 'uk'}/${task.id}`, pack, task })));

describe('every task of every pack', () => {
  it('is there: the sixteen and two in reserve, and at least eight of another country', () => {
    expect(tasks.filter(({ pack }) => pack === null)).toHaveLength(18);
    expect(tasks.filter(({ pack }) => pack === 'us').length).toBeGreaterThanOrEqual(8);
  });

  it.each(tasks)('$name has a full vocabulary, and its head is about the thing, not the act', ({ task: { words, answers } }) => {
    const heads = words.concepts.filter(({ head }) => head).flatMap(({ terms }) => Object.keys(terms));
    expect(heads.length).toSatisfy((count: number) => count >= 4 && count <= 16);
    expect(heads.filter((word) => /^(find|report|pay|apply|register|book|view|search|check)\b/.test(word))).toEqual([]);
    expect(Object.keys(words.broader).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(words.against).length).toBeGreaterThanOrEqual(5);
    expect([answers.some(({ essential }) => essential), answers.some(({ essential }) => !essential)]).toEqual([true, true]);
  });

  it.each(tasks)('$name is asked for in every way: typed, said aloud, by its letter, by a short address', ({ task }) => {
    expect(task.queries).toHaveLength(1);
    expect(task.az.length).toBeGreaterThan(0);
    expect(task.short.length).toSatisfy((count: number) => count >= 1 && count <= 4);
    expect(task.queries).not.toContain(task.query);
  });

  it.each(tasks.filter(({ pack }) => pack === 'us'))('$name is a town’s task, of no British list', ({ task }) => {
    expect([task.for, task.lgsl, task.lgil]).toEqual([['municipality'], null, null]);
  });

  it.each(tasks.filter(({ pack }) => pack === null))('$name stands in the British list', ({ task: { lgsl } }) => {
    expect(lgsl).not.toBeNull();
  });

  it.each(files.filter(({ pack }) => pack !== null))('$pack/$id names its schema, as seen from it, and fits it', ({ file }) => {
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../schema/scenario.json');
    // Our own JSON, so the type that JSON.parse leaves open is known.
    const shape = z.fromJSONSchema(JSON.parse(JSON.stringify(schemas(steps).scenario)) as z.core.JSONSchema.JSONSchema);
    expect(shape.safeParse(parse(text)).success).toBe(true);
  });

  it('asks no council for what is not its duty', () => {
    const duties = (id: string): readonly string[] => tasks.find(({ pack, task }) => pack === null && task.id === id)?.task.for ?? [];
    for (const id of ['recycling-centre', 'report-street-light', 'care-assessment', 'blue-badge', 'register-birth']) expect(duties(id), id).not.toContain('district');
    for (const id of ['bulky-waste', 'single-person-discount', 'apply-housing', 'parking-fine']) expect(duties(id), id).not.toContain('county');
    for (const id of ['single-person-discount', 'report-street-light', 'parking-fine', 'apply-housing', 'care-assessment', 'blue-badge']) expect(duties(id), id).not.toContain('northern-irish');
    for (const id of ['bulky-waste', 'recycling-centre', 'complain', 'register-birth']) expect(duties(id), id).toContain('northern-irish');
    for (const type of ['district', 'county', 'unitary', 'metropolitan', 'london-borough', 'welsh', 'scottish', 'northern-irish'])
      expect(tasks.filter(({ pack, task }) => pack === null && (task.for as readonly string[]).includes(type)).length, type).toBeGreaterThanOrEqual(7);
  });
});
