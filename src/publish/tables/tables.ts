import { checks } from './checks.ts';
import { coverage } from './coverage.ts';
import { devices } from './devices.ts';
import { evidence } from './evidence.ts';
import { findability } from './findability.ts';
import { findings } from './findings.ts';
import { inclusion } from './inclusion.ts';
import { journeys } from './journeys.ts';
import { lab } from './lab.ts';
import { league } from './league.ts';
import { marks } from './marks.ts';
import { organisations } from './organisations.ts';
import { records } from './records.ts';
import { scores } from './scores.ts';
import { search } from './search.ts';
import { steps } from './steps.ts';
import type { Results } from '../../model/kit.ts';
import type { Table } from './table.ts';
import { tasks } from './tasks.ts';
import { truth } from './truth.ts';

/** Every data file of an edition, in the contract's order. */
export const tables: readonly Table[] = [league, scores, journeys, findability, search, findings, coverage, organisations, tasks, checks, evidence, truth, steps, records, marks, devices, lab, inclusion];

/** The data files that this edition has. */
export function tablesOf(results: Results): readonly Table[] {
  return tables.filter(({ when }) => when?.(results) ?? true);
}
