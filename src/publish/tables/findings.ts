import type { FaultPlace } from '../../model/spot.ts';
import { atlas, byText } from '../atlas.ts';
import type { Table } from './table.ts';

/** findings.csv: every answer of every check, unscored ones included. */
export const findings: Table = {
  id: 'findings',
  title: 'Findings',
  about: 'One row per answer of a check. The state says whether it passed; an answer that could not be had is cantTell or untested, never failed.',
  key: ['finding_id'],
  columns: [
    { name: 'finding_id', type: 'string', about: 'The same in every edition: council/subject/check and what it tells apart.', required: true },
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'check', type: 'string', about: 'The check.', required: true, of: ['checks', 'check'] },
    { name: 'state', type: 'string', about: 'passed, failed, cantTell, inapplicable or untested (EARL).', required: true },
    { name: 'severity', type: 'string', about: 'critical, serious, moderate, minor or info.', required: true },
    { name: 'wcag', type: 'list', about: 'WCAG success criteria; empty for what is no matter of WCAG.' },
    { name: 'fingerprint', type: 'string', about: 'The same fault on other pages of the council has the same fingerprint.', required: true },
    { name: 'pages', type: 'integer', about: 'How many pages it was seen on.', required: true },
    { name: 'sample_url', type: 'string', about: 'One page that shows it; empty where it is about no page.' },
    { name: 'device', type: 'string', about: 'desktop or phone, on which every page is seen, or the id of a further screen of the survey, of which nothing is scored; empty where it is about none.' },
    { name: 'message', type: 'string', about: 'The measured fact in one sentence.', required: true },
    { name: 'evidence', type: 'list', about: 'Ids of evidence files, then pages looked at as look:<id>.' },
    { name: 'scored', type: 'boolean', about: 'Whether some score counts it.', required: true },
    { name: 'task', type: 'string', about: 'The task it is about; empty for a page on its own.', of: ['tasks', 'task_id'] },
    { name: 'route', type: 'string', about: 'The route it is about; empty for none.' },
    { name: 'item', type: 'string', about: 'What the check tells apart on one subject: an answer, a rule of axe.' },
    { name: 'seen_as', type: 'string', about: 'Which state of the page, where a script made one by acting on it; such answers are told and not scored unless the method says so. Empty for pages as they load.' },
    { name: 'place', type: 'string', about: 'A CSS path to the first place where it was seen; empty where it names none.' },
    { name: 'landmark', type: 'string', about: 'The landmarks round that place, outermost first, joined by >; empty for none.' },
    { name: 'markup', type: 'string', about: 'How the markup of that place begins.' },
    { name: 'when', type: 'string', about: 'In which state of the page it happens (when focused, at 320 pixels); empty for the page as it loads.' },
    { name: 'decided_by', type: 'string', about: 'Name or initials of the person who decided what the check could not; empty where nobody did. Their reason stands in the marks.' },
  ],
  rows: (results) => results.findings
    .toSorted((a, b) => byText(a.id, b.id))
    .map((finding) => [
      finding.id, finding.site, finding.check, finding.state, finding.severity, finding.wcag, finding.fingerprint, finding.pages, finding.url,
      finding.device, finding.message, finding.evidence, atlas(results).scored.has(finding.id), finding.task, finding.route, finding.item,
      finding.seenAs ?? null, ...placeOf(finding.places?.[0]), finding.decided?.who ?? null,
    ]),
};

function placeOf(place: FaultPlace | undefined): readonly (string | null)[] {
  return [place?.selector ?? null, place?.landmark || null, place?.html ?? null, place?.when ?? null];
}
