import type { TaskFinding } from '../model/destination.ts';
import type { Screen } from '../model/device.ts';
import type { Look } from '../model/facts.ts';
import type { Check } from '../model/kit.ts';
import type { LabPage } from '../model/lab.ts';
import type { SiteMap } from '../model/map.ts';
import type { PdfLook } from '../model/pdf.ts';
import type { Scenario } from '../model/scenario.ts';
import type { StatementPage } from '../model/statement.ts';
import type { Site } from '../model/survey.ts';
import type { Journey, Visit } from '../model/visit.ts';
import type { LookBefore } from './without-scripts.ts';

/** Everything that was collected of one site; whatever is missing is answered with `untested`. */
export interface JudgeInput {
  readonly site: Site;
  /** All scenarios of the survey, duties and others. */
  readonly scenarios: readonly Scenario[];
  readonly map: SiteMap | null;
  readonly tasks: readonly TaskFinding[];
  readonly journeys: readonly Journey[];
  /** What was planned for the site; without it, every route and device seen in any of its journeys, for every duty. */
  readonly visits?: readonly Visit[];
  readonly looks: readonly Look[];
  /** Look id → as it was before any script was walked; absent where nobody kept that. */
  readonly unscripted?: Readonly<Record<string, LookBefore>>;
  /** Pages at most on which the tests that act were to be made; absent: none. */
  readonly probes?: number;
  /** Those of the survey that are not walked; absent: none. */
  readonly further?: readonly Screen[];
  /** What the lab saw; absent or null where the survey wants no lab. */
  readonly labs?: readonly LabPage[] | null;
  readonly checks: readonly Check[];
  /** What was found where the statement should be; absent or null where nobody looked. */
  readonly statement?: StatementPage | null;
  /** Absent or null where nobody looked. */
  readonly pdfs?: readonly PdfLook[] | null;
  /** When the edition began, as an ISO time; absent where nobody says. */
  readonly started?: string | null;
  /** In plain words, why the whole site was not assessed; null where it was. */
  readonly notAssessed: string | null;
}
