import type { z } from 'zod';
import { isWrittenMap } from './open-yaml.ts';
import type { Path } from './place.ts';
import { id, words } from './shapes/leaves.ts';
import { chosenId, surveyShape, type WrittenSurvey } from './shapes/survey-shape.ts';

/** A word of a survey that names something, and where it stands. */
export interface Name { readonly text: string; readonly path: Path }

/** What a survey names, as far as that can be read, whatever is wrong with the rest of it. */
export interface SurveyNames {
  readonly sites: readonly Name[];
  /** False where some of the lists cannot be read. */
  readonly areAllLists: boolean;
  /** Null: all. */
  readonly only: readonly Name[] | null;
  /** Null: none is named; `unreadable`: one is, but which cannot be read. */
  readonly pack: Name | null | 'unreadable';
  readonly scenarios: readonly Name[] | 'all';
  readonly method: Name | null;
  /** Null where it cannot be read, like the next. */
  readonly hosts: WrittenSurvey['hosts'] | null;
  readonly pauseMs: number | null;
  readonly hasContact: boolean;
  readonly contact: string | null;
}

/** Reads each key of a survey for itself. */
export function surveyNames(raw: unknown): SurveyNames {
  const map = isWrittenMap(raw) ? raw : {};
  const { shape } = surveyShape;
  const sites = Array.isArray(map['sites']) ? named(map, 'sites', words) : one(map, 'sites', words);
  const method = one(map, 'method', shape.method);
  const pack = one(map, 'pack', id);
  const isAll = shape.scenarios.safeParse(map['scenarios']).data === 'all' && isWrittenMap(raw);
  return {
    sites,
    areAllLists: sites.length > 0 && sites.length === [map['sites']].flat().length,
    only: map['only'] === undefined ? null : named(map, 'only', chosenId),
    pack: pack[0] ?? (Object.hasOwn(map, 'pack') ? 'unreadable' : null),
    scenarios: isAll ? 'all' : named(map, 'scenarios', id),
    method: method[0] ?? null,
    hosts: isWrittenMap(raw) ? shape.hosts.safeParse(map['hosts']).data ?? null : null,
    pauseMs: shape.manners.safeParse(map['manners']).data?.pause ?? null,
    hasContact: Object.hasOwn(map, 'contact'),
    contact: shape.contact.safeParse(map['contact']).data ?? null,
  };
}

function one(map: Readonly<Record<string, unknown>>, key: string, shape: z.ZodType<string>): readonly Name[] {
  const { data } = shape.safeParse(map[key]);
  return data === undefined ? [] : [{ text: data, path: [key] }];
}

function named(map: Readonly<Record<string, unknown>>, key: string, shape: z.ZodType<string>): readonly Name[] {
  const list: unknown = map[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const { data } = shape.safeParse(entry);
    return data === undefined ? [] : [{ text: data, path: [key, index] }];
  });
}
