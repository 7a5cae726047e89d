import type { Destination } from '../../model/destination.ts';

const titles: Readonly<Record<Destination['by'], string>> = {
  judge: 'the survey’s rules, by words',
  pin: 'a person, by a pin in the council’s binding',
  reply: 'a person, by a reply to the review list',
  truth: 'the address that the council gave to GOV.UK',
};

/** Who decided which page answers, with the person’s name and reason where one replied. */
export function decidedBy({ by, said }: Pick<Destination, 'by' | 'said'>): string {
  return said === undefined ? titles[by] : `${titles[by]}: ${said.who}, because ${said.why}`;
}
