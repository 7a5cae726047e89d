import type { Survey } from '../model/survey.ts';
import { Complaint } from './command.ts';

/**
 * The survey for what `--only` names: sites, or sites with one task each (`brambleford/missed-bin`). Each site that is left is asked each
 * task that is left, so names that would need another share are refused; so is what the survey does not have. Without the option, all of it.
 */
export function narrowed(survey: Survey, options: Readonly<Record<string, unknown>>): Survey {
  if (!Array.isArray(options['only'])) return survey;
  const wanted = options['only'].map(String).map(partOf);
  refuseUnknown(survey, wanted);
  const ids = new Set(wanted.map(({ site }) => site));
  const shares = new Map([...ids].map((id) => [id, sharesOf(wanted, id)]));
  const [first = ''] = shares.values();
  if ([...shares.values()].some((share) => share !== first)) {
    throw new Complaint(`--only: one edition asks all its sites the same tasks, and here ${[...shares].map(([id, share]) => `${id} is asked ${share || 'all of them'}`).join(', ')}. Name the same tasks for each site, or run once for each.`, 2);
  }
  const tasks = first === '' ? null : first.split(', ');
  const sites = survey.sites.filter(({ id }) => ids.has(id));
  const scenarios = survey.scenarios.filter(({ id }) => tasks === null || tasks.includes(id));
  refuseIdle({ ...survey, sites, scenarios }, tasks !== null);
  return { ...survey, sites, scenarios };
}

interface Part { readonly site: string; readonly task: string | null }

function partOf(name: string): Part {
  const [site = '', ...task] = name.split('/');
  return { site, task: task.length === 0 ? null : task.join('/') };
}

/** The tasks that a site is asked, `bin-day, missed-bin`; '' for all. */
function sharesOf(wanted: readonly Part[], id: string): string {
  const tasks = wanted.filter(({ site }) => site === id).map(({ task }) => task);
  return tasks.includes(null) ? '' : [...new Set(tasks)].sort().join(', ');
}

function refuseUnknown({ sites, scenarios }: Survey, wanted: readonly Part[]): void {
  const unknown = wanted.map(({ site }) => site).filter((id) => !sites.some((site) => site.id === id));
  const task = unknown.find((id) => scenarios.some((one) => one.id === id));
  if (task !== undefined) throw new Complaint(`--only: ${task} is a task, not a site: write <site>/${task}, like ${sites[0]?.id ?? 'brambleford'}/${task}.`, 2);
  if (unknown.length > 0) throw new Complaint(`--only: the survey has no site ${unknown.join(', ')}. Its sites: ${sites.map(({ id }) => id).join(', ')}.`, 2);
  const strange = wanted.flatMap(({ task }) => (task === null || scenarios.some(({ id }) => id === task) ? [] : [task]));
  if (strange.length > 0) throw new Complaint(`--only: the survey has no task ${strange.join(', ')}. Its tasks: ${scenarios.map(({ id }) => id).join(', ')}.`, 2);
}

/** A task that is none of the named council's duties would leave an edition of nothing. */
function refuseIdle({ sites, scenarios }: Survey, isTaskNamed: boolean): void {
  if (!isTaskNamed) return;
  const idle = sites.filter(({ type }) => !scenarios.some((scenario) => scenario.for.includes(type)));
  if (idle.length > 0) throw new Complaint(`--only: nothing is asked of ${idle.map(({ id, type }) => `${id} (${type})`).join(', ')}: ${scenarios.map(({ id }) => id).join(', ')} is not the duty of such a council.`, 2);
}
