import type { Scenario } from '../../src/model/scenario.ts';
import { packScenarios } from './pack-scenarios.ts';

/** The tasks of the United Kingdom, those without a pack, as the product reads them, sorted by id. Throws with every problem where one cannot be read. */
export function ukScenarios(): readonly Scenario[] {
  return packScenarios(null);
}
