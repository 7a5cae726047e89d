import type { State } from '../../model/finding.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas, byText } from '../atlas.ts';
import type { Cell, Table } from './table.ts';

/** coverage.csv: how much of what was asked could be answered, per council. */
export const coverage: Table = {
  id: 'coverage',
  title: 'Coverage',
  about: 'One row per council: what was fetched and looked at, how many answers there are of each state, and why a council was not assessed.',
  key: ['site_id'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'mapped', type: 'integer', about: 'Pages fetched while looking for the tasks.', required: true },
    { name: 'looked_at', type: 'integer', about: 'Pages opened in the browser.', required: true },
    { name: 'not_opened', type: 'integer', about: 'Of these, pages that could not be opened.', required: true },
    { name: 'journeys', type: 'integer', about: 'Journeys walked.', required: true },
    { name: 'stopped', type: 'integer', about: 'Of these, stopped by the network or by us.', required: true },
    { name: 'passed', type: 'integer', about: 'Answers: passed.', required: true },
    { name: 'failed', type: 'integer', about: 'Answers: failed.', required: true },
    { name: 'cant_tell', type: 'integer', about: 'Answers that need a person.', required: true },
    { name: 'inapplicable', type: 'integer', about: 'Questions that did not arise.', required: true },
    { name: 'untested', type: 'integer', about: 'Questions that could not be put.', required: true },
    { name: 'coverage', type: 'number', about: 'Share (0 to 1) of the weight asked that was answered; empty where nothing was scored.' },
    { name: 'assessed', type: 'boolean', about: 'Whether anything could be said of the council.', required: true },
    { name: 'reason', type: 'string', about: 'Why nothing could be said; empty where it was assessed.' },
  ],
  rows: (results) => results.sites
    .toSorted((a, b) => byText(a.site.id, b.site.id))
    .map((site) => row(results, site)),
};

const states: readonly State[] = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'];

function row(results: Results, site: SiteResult): readonly Cell[] {
  const { findings, row: rows } = atlas(results);
  const found = findings.get(site.site.id) ?? [];
  return [
    site.site.id, site.mapped, site.looks.length,
    site.looks.filter((look) => look.failure !== null).length,
    site.journeys.length,
    site.journeys.filter((journey) => journey.ending.kind === 'stopped').length,
    ...states.map((state) => found.filter((finding) => finding.state === state).length),
    rows.get(site.site.id)?.coverage ?? null,
    site.notAssessed === null,
    site.notAssessed,
  ];
}
