import type { Failure } from '../model/failure.ts';
import { noSuchWay } from './no-such-way.ts';
import type { Step, Walked } from './steps/define-step.ts';
import type { Tab } from './tab.ts';

/**
 * What was not found, with what was wanting: said by the step itself, else by what kind of word it is; an account where the page asks for
 * one. Where the page was kept from sending something, neither that nor what the script sees in it says anything of the site: it is stopped.
 */
export function lackOf(tab: Tab, step: Step | undefined, result: Walked): Walked {
  if (result.outcome === 'stopped') {
    const isBehind = result.failure.kind === 'unsafe' && tab.here().source === null && tab.wantsAccount();
    return isBehind ? { outcome: 'not-found', detail: 'the way goes on behind a sign-in, which is not opened', lack: 'account' } : result;
  }
  if (result.outcome === 'done') return accuses(result) ? unlessWithheld(tab, result, result.detail ?? '') : result;
  if (result.outcome !== 'not-found') return result;
  const lack = result.lack ?? (step?.group === 'see' ? 'sign' : 'target');
  if (lack === 'page' || lack === 'account') return { ...result, lack };
  return unlessWithheld(tab, { ...result, lack: tab.wantsAccount() ? 'account' : lack }, result.detail);
}

function accuses({ end }: Extract<Walked, { outcome: 'done' }>): boolean {
  return end !== undefined && (end.kind === 'lost' || (end.kind === 'absent' && !noSuchWay(end)));
}

function unlessWithheld(tab: Tab, result: Walked, detail: string): Walked {
  const why = tab.withheld();
  return why === null ? result : stoppedBy(why, detail);
}

function stoppedBy(failure: Failure, detail: string): Walked {
  return { outcome: 'stopped', detail: detail === '' ? failure.detail : `${detail}; but ${failure.detail}`, failure };
}
