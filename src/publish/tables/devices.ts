import type { DeviceDifference } from '../../model/difference.ts';
import type { SiteResult } from '../../model/kit.ts';
import { byText } from '../atlas.ts';
import { compared } from '../devices/compared.ts';
import type { Cell, Table } from './table.ts';

/** devices.csv: every way that was walked on the desktop and on the phone, held against itself. */
export const devices: Table = {
  id: 'devices',
  title: 'Desktop and phone',
  about: 'One row per council, task and route that was to be walked on both devices: whether the phone’s way differs from the desktop’s, and what hid it. Nothing is scored from it. A route that exists on neither has no row.',
  key: ['site_id', 'task', 'route'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'task', type: 'string', about: 'The task.', required: true, of: ['tasks', 'task_id'] },
    { name: 'route', type: 'string', about: 'navigation, search, a-z or scripted.', required: true },
    { name: 'desktop_outcome', type: 'string', about: 'As outcome in journeys, on the desktop.', required: true },
    { name: 'phone_outcome', type: 'string', about: 'The same on the phone.', required: true },
    { name: 'desktop_clicks', type: 'integer', about: 'Clicks and searches made on the desktop, a menu that had to be opened being one; empty where it did not arrive.' },
    { name: 'phone_clicks', type: 'integer', about: 'The same on the phone.' },
    { name: 'difference', type: 'string', about: 'same (arrived on both, with as many clicks); neither (arrived on neither); phone-longer; phone-shorter; phone-lost (arrived on the desktop alone); desktop-lost; could-not-tell (what happened on one of them says nothing of the site: stopped, turned away, or a person has to look first).', required: true },
    { name: 'hidden_by', type: 'string', about: 'Of the link of the desktop’s way that was harder to come by on the phone: menu (behind a menu that was closed there), covered, not-shown (in the page and not shown), not-there (not in the page), far-down (from the third screen of its page on, and on the desktop at least two screens nearer to its top); otherwise where the way was longer or lost for another reason; else empty.' },
    { name: 'detail', type: 'string', about: 'In a sentence, what was seen.', required: true },
  ],
  rows: (results) => compared(results.sites).toSorted((a, b) => byText(a.site.site.id, b.site.site.id) || byText(a.way.task, b.way.task) || byText(a.way.route, b.way.route))
    .map(({ site, way }) => row(site, way)),
};

function row({ site }: SiteResult, way: DeviceDifference): readonly Cell[] {
  const { desktop, phone, hidden, difference } = way;
  const isHarder = difference === 'phone-longer' || difference === 'phone-lost';
  return [
    site.id, way.task, way.route, desktop.outcome, phone.outcome, desktop.clicks, phone.clicks, difference === 'same' && phone.clicks === null ? 'neither' : difference,
    hidden?.by ?? (isHarder ? 'otherwise' : null), way.because,
  ];
}
