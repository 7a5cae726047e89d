import type { Finding } from '../../model/finding.ts';
import type { Results } from '../../model/kit.ts';

/** Whether a finding may count at all: what is found on states that scripts made is only told, unless the method lets it count. */
export function isCounted({ survey: { method } }: Pick<Results, 'survey'>, { seenAs }: Finding): boolean {
  return seenAs === undefined || method.states === 'scored';
}
