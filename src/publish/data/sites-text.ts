import { stringify } from 'csv-stringify/sync';
import type { Site } from '../../model/survey.ts';

/** A sites file as `read` takes it: header `id,name,type,nation,home`, one line a council. */
export function sitesText(sites: readonly Site[]): string {
  return stringify(sites.map(({ id, name, type, nation, home }) => [id, name, type, nation, home]), { header: true, columns: ['id', 'name', 'type', 'nation', 'home'], escape_formulas: true });
}
