import type { Results } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import type { Markup } from '../markup/html.ts';
import { siteTitle } from '../words/site-title.ts';
import { compared } from './compared.ts';
import { deviceSection } from './device-section.ts';

/** A task on the phone beside the desktop at every council; nothing where nobody held them together. */
export function taskDevices(results: Results, scenario: Scenario): Markup {
  return deviceSection(results, compared(atlas(results).sites, scenario.id), { head: 'Council', name: ({ site }) => siteTitle(results, site) });
}
