import type { Destination, TaskFinding } from './destination.ts';
import type { Look } from './facts.ts';
import type { MappedPage, SiteMap } from './map.ts';
import type { Scenario } from './scenario.ts';
import type { Site } from './survey.ts';
import type { Journey } from './visit.ts';

/** One task on one site, with everything that was collected for it. */
export interface TaskCase {
  readonly site: Site;
  readonly scenario: Scenario;
  readonly map: SiteMap;
  readonly finding: TaskFinding;
  readonly destination: Destination;
  readonly journeys: readonly Journey[];
  readonly look: (id: string) => Look | null;
  /** The mapped page of an address, asked or got. */
  readonly page: (url: string) => MappedPage | null;
  /** The look of an address, asked or got. */
  readonly looked: (url: string) => Look | null;
}
