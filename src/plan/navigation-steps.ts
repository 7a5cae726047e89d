import type { TaskFinding } from '../model/destination.ts';
import type { StepCall } from '../model/scenario.ts';
import { followStep, madeStep } from './made-step.ts';

/** Home, then the shortest way's clicks; where none leads there, the strongest scent's, to show where a resident ends. */
export function navigationSteps(finding: TaskFinding): readonly StepCall[] {
  const way = finding.shortest ?? finding.greedy?.way ?? null;
  return [madeStep('open', 'home'), ...(way?.clicks ?? []).map(({ text, to }) => followStep(text, to))];
}
