import type { Finding } from '../../model/finding.ts';

/** Whether a finding is about the site as a whole: its statement, its documents. */
export function isOfSite({ id, task }: Finding): boolean {
  return task === null && id.split('/')[1] === 'site';
}
