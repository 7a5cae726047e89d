import { createHash } from 'node:crypto';
import type { Edition } from '../model/edition.ts';
import type { FaultMark } from '../model/fault-mark.ts';
import { faultMarksText } from '../publish/data/fault-marks-text.ts';
import { readFaultMarks } from '../read/index.ts';
import { Complaint } from './command.ts';
import type { OpenEdition } from './edition.ts';
import { problemLines } from './written.ts';

/** Where an edition keeps what people decided that no check could decide. */
export const MARKS = 'replies/marks.csv';

/** What people decided, empty where nobody did; a Complaint with every fault where the file cannot be read. */
export async function writtenMarks({ here, store }: Pick<OpenEdition, 'here' | 'store'>): Promise<readonly FaultMark[]> {
  const text = await store.read(MARKS);
  if (text === null) return [];
  const read = readFaultMarks(`${here}/${MARKS}`, text);
  if (read.ok) return read.value;
  throw new Complaint(`${problemLines(read.problems)}\nNothing was done, and the file was left as it is: mend it and give the same command again.`, 2);
}

/** Writes what people decided, the whole file anew. */
export async function writeMarks({ store }: Pick<OpenEdition, 'store'>, marks: readonly FaultMark[]): Promise<void> {
  await store.write(MARKS, faultMarksText(marks));
}

/** The edition with the seal of these marks; without any, without one. */
export function markedBy(edition: Edition, marks: readonly FaultMark[]): Edition {
  const { marks: _before, ...rest } = edition;
  return marks.length === 0 ? rest : { ...rest, marks: { hash: createHash('sha256').update(faultMarksText(marks)).digest('hex'), count: marks.length } };
}
