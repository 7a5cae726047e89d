import type { Finding } from '../../model/finding.ts';
import type { Results } from '../../model/kit.ts';
import { isWalked } from './device-words.ts';

/** Whether a finding may count at all: what is found on states that scripts made is only told, unless the method lets it count; what only further screens showed always is. */
export function isCounted({ survey: { method } }: Pick<Results, 'survey'>, { seenAs, device }: Finding): boolean {
  return isWalked(device) && (seenAs === undefined || method.states === 'scored');
}
