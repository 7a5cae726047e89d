import type { Destination } from '../../model/destination.ts';

/** What was found out about the answering page, in one sentence. Not found is never more than not found by these rules. */
export function verdictWords({ verdict, by }: Pick<Destination, 'verdict' | 'by'>): string {
  if (verdict === 'not-found') {
    const rejected = 'A person rejected what these rules took for the answer; another page that answers was not found by these rules.';
    return by === 'reply' ? rejected : 'A page that answers was not found by these rules.';
  }
  if (by === 'pin') return 'The page that answers, named by a person.';
  if (by === 'reply') return 'The page that answers, decided by a person.';
  if (by === 'truth') return 'The page that answers, by the address that the council gave to GOV.UK.';
  return verdict === 'found' ? 'The page that answers, as the survey judged it.' : 'A page that may answer; a person should look.';
}
