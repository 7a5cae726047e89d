import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import type { Markup } from '../markup/html.ts';
import { compared } from './compared.ts';
import { deviceSection } from './device-section.ts';

/** A council’s tasks on the phone beside the desktop; nothing where nobody held them together. */
export function councilDevices(results: Results, site: SiteResult): Markup {
  return deviceSection(results, compared([site]), { head: 'Task', name: ({ way: { task } }) => atlas(results).scenario.get(task)?.task ?? task });
}
