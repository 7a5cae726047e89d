import type { Step, Walked } from './steps/define-step.ts';
import type { Tab } from './tab.ts';

/** What was not found, with what was wanting: said by the step itself, else by what kind of word it is; an account where the page asks for one. */
export function lackOf(tab: Tab, step: Step | undefined, result: Walked): Walked {
  if (result.outcome === 'stopped') {
    const isBehind = result.failure.kind === 'unsafe' && tab.here().source === null && tab.wantsAccount();
    return isBehind ? { outcome: 'not-found', detail: 'the way goes on behind a sign-in, which is not opened', lack: 'account' } : result;
  }
  if (result.outcome !== 'not-found') return result;
  const lack = result.lack ?? (step?.group === 'see' ? 'sign' : 'target');
  return { ...result, lack: lack !== 'page' && tab.wantsAccount() ? 'account' : lack };
}
