import type { Outcome } from '../model/visit.ts';

const says: Readonly<Record<Outcome, 'arrived' | 'lost' | 'nothing'>> = {
  'done': 'arrived', 'done-with-help': 'arrived', 'not-found': 'lost', 'dead-end': 'lost', 'wrong-place': 'lost', 'account-needed': 'lost',
  'broken-site': 'nothing', 'broken-script': 'nothing', 'blocked': 'nothing', 'not-offered': 'nothing', 'not-assessed': 'nothing',
};

/** What an outcome says of a site: that it led there, that it did not, or nothing. */
export function saysOfSite(outcome: Outcome): 'arrived' | 'lost' | 'nothing' {
  return says[outcome];
}
