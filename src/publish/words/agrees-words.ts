import type { TaskFinding } from '../../model/destination.ts';

/** Whether the rules by themselves say the same as the council told GOV.UK; an address for several services proves neither. */
export function agreesWords({ agrees, shared }: NonNullable<TaskFinding['expected']>): 'yes' | 'no' | 'could not tell' {
  if (agrees === null || shared > 0) return 'could not tell';
  return agrees ? 'yes' : 'no';
}
