import type { Destination } from '../../model/destination.ts';

const titles: Readonly<Record<Destination['by'], string>> = {
  judge: 'the survey’s rules, by words',
  pin: 'a person, by a pin in the council’s binding',
  reply: 'a person, by a reply to the review list',
  truth: 'the address that the council gave to GOV.UK',
};

/** Who decided which page answers, with the person’s name and own words where one replied. */
export function decidedBy({ by, said, alone }: Pick<Destination, 'by' | 'said' | 'alone'>): string {
  // Who rejects a page leaves it to the rules which other one answers.
  if (said !== undefined && by !== 'reply') return `${titles[by]}, after a person said that “${alone?.title ?? ''}” does not answer (${said.who}: “${reason(said.why)}”)`;
  return said === undefined ? titles[by] : `${titles[by]} (${said.who}: “${reason(said.why)}”)`;
}

/** What the rules said by themselves, where somebody else decided; null where nobody did. */
export function saidAlone({ alone }: Pick<Destination, 'alone'>): string | null {
  if (alone === undefined) return null;
  if (alone.verdict === 'not-found' || alone.url === null) return 'By themselves the rules found no page that answers.';
  const sure = alone.verdict === 'found' ? 'took' : 'were not sure of';
  return `By themselves the rules ${sure} “${alone.title}”, ${alone.url} (${alone.score.toFixed(2)} of 1).`;
}

/** Without its full stop: it is quoted in a sentence. */
function reason(why: string): string {
  return why.trim().replace(/\.$/, '');
}
