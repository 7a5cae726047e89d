import type { TaskFinding } from '../model/destination.ts';
import type { StepCall } from '../model/scenario.ts';
import { followStep, madeStep } from './made-step.ts';

/** Home, then the shortest way's clicks; where none leads there, the strongest scent's, to show where a resident ends. Where a person has yet to look, to what is to be looked at. */
export function navigationSteps(finding: TaskFinding): readonly StepCall[] {
  const way = finding.shortest ?? finding.towards ?? finding.greedy?.way ?? null;
  return [madeStep('open', 'home'), ...(way?.clicks ?? []).map(({ text, to }) => followStep(text, to))];
}
