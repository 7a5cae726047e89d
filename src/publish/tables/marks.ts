import { byText } from '../atlas.ts';
import type { Table } from './table.ts';

/** marks.csv: what people decided that no check could decide. */
export const marks: Table = {
  id: 'marks',
  title: 'Marks',
  about: 'One row per decision of a person on what a check suspected and could not decide; it holds wherever the council shows the same. No rows where nobody decided anything.',
  key: ['site_id', 'check', 'item', 'fingerprint'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'check', type: 'string', about: 'The check that asked.', required: true },
    { name: 'item', type: 'string', about: 'What the check tells apart on one subject; empty for nothing.' },
    { name: 'fingerprint', type: 'string', about: 'What was decided on: that of the answers as they were asked, with a hash of all kinds of places behind a + where there are several.', required: true },
    { name: 'verdict', type: 'string', about: 'failed: it is a fault, as the check suspected; passed: it is none.', required: true },
    { name: 'who', type: 'string', about: 'Name or initials of the person, as they gave them.', required: true },
    { name: 'why', type: 'string', about: 'Why, in their words; empty where they gave no reason.' },
  ],
  rows: ({ marks: decided = [] }) => {
    // Of two on the same the later one counts.
    const last = new Map(decided.map((mark) => [JSON.stringify([mark.site, mark.check, mark.item, mark.fingerprint]), mark]));
    return [...last].toSorted(([a], [b]) => byText(a, b)).map(([, { site, check, item, fingerprint, verdict, who, why }]) => [site, check, item, fingerprint, verdict, who, why]);
  },
};
