import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Survey } from '../model/survey.ts';
import { printable } from '../progress/index.ts';
import { formatProblem, readTruth, TRUTH_SOURCE } from '../read/index.ts';
import { Complaint, type World } from './command.ts';
import type { OpenEdition } from './edition.ts';
import { resealed } from './seal.ts';
import { problemLines, slashed } from './written.ts';

/** The option that `run` and `judge` have in common. */
export const truthOption = { flags: '--truth <csv>', about: 'GOV.UK’s export of councils’ service links: where each council says that a task is answered' };

/** As a source is called that was given when the sites had been visited. */
const LATER = ' (given after the visits)';
/** Warnings said at once; a hundred of them help nobody. */
const SHOWN = 12;

/** The survey with the addresses that councils gave to GOV.UK, from the file of `--truth`; the survey as it is without that option. */
export async function withTruth(survey: Survey, options: Readonly<Record<string, unknown>>, world: World): Promise<Survey> {
  if (typeof options['truth'] !== 'string') return survey;
  const { expected, name, hash } = await truthOf(options['truth'], survey, world);
  return { ...survey, expected, sources: { ...untold(survey.sources), [`${TRUTH_SOURCE}${name}`]: hash } };
}

/**
 * The edition, held against these addresses from now on. No journey was walked to them; an edition that was walked by other addresses
 * is not mixed up with these. Its survey is sealed anew; the first seal stays beside the new one.
 */
export async function toldLater(open: OpenEdition, options: Readonly<Record<string, unknown>>, world: World): Promise<OpenEdition> {
  if (typeof options['truth'] !== 'string') return open;
  const { expected, name, hash } = await truthOf(options['truth'], open.survey, world);
  const known = Object.keys(open.survey.sources).filter((source) => source.startsWith(TRUTH_SOURCE) && !source.endsWith(LATER));
  if (known.some((source) => open.survey.sources[source] === hash)) return open;
  if (known.length > 0) throw new Complaint(`${open.edition.id} was walked by ${known.join(', ')}: other addresses need a new edition, npm start -- run <survey.yaml> --truth ${options['truth']}`, 2);
  const sources = (before: Survey['sources']) => ({ ...untold(before), [`${TRUTH_SOURCE}${name}${LATER}`]: hash });
  const survey: Survey = { ...open.survey, expected: expected.map((one) => ({ ...one, late: true as const })), sources: sources(open.survey.sources) };
  return resealed(open, survey, { sources: sources(open.edition.sources) });
}

/** Sources that changed between two readings of a survey. Addresses of GOV.UK's count only where the second names some too: an edition keeps its own. */
export function changedSources(before: Survey['sources'], now: Survey['sources']): readonly string[] {
  const names = Object.keys({ ...before, ...now }).filter((name) => before[name] !== now[name]);
  const isTold = Object.keys(now).some((name) => name.startsWith(TRUTH_SOURCE));
  return isTold ? names : names.filter((name) => !name.startsWith(TRUTH_SOURCE));
}

function untold(sources: Survey['sources']): Survey['sources'] {
  return Object.fromEntries(Object.entries(sources).filter(([name]) => !name.startsWith(TRUTH_SOURCE)));
}

async function truthOf(file: string, survey: Survey, world: World): Promise<{ readonly expected: NonNullable<Survey['expected']>; readonly name: string; readonly hash: string }> {
  const text = await readFile(resolve(world.folder, file), 'utf8').catch(() => null);
  if (text === null) throw new Complaint(`--truth ${file}: there is no such file.`, 2);
  const truth = readTruth(slashed(file, world), text, survey);
  if (!truth.ok) throw new Complaint(`${problemLines(truth.problems)}\nNothing was done.`, 2);
  const { warnings, value: { expected, pairs } } = truth;
  for (const warning of warnings.slice(0, SHOWN)) world.say(printable(formatProblem(warning)));
  if (warnings.length > SHOWN) world.say(`… and ${warnings.length - SHOWN} more warnings of this kind.`);
  world.say(`Truth for ${expected.length} of ${pairs} site–task pairs (${basename(file)}).`);
  return { expected, name: basename(file), hash: createHash('sha256').update(text).digest('hex') };
}
