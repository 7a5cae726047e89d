import type { Results, SiteResult } from '../../model/kit.ts';
import type { Journey, JudgedOutcome, Outcome } from '../../model/visit.ts';

interface Card { readonly words: string; readonly means: string; readonly tone: 'reached' | 'lost' | 'stopped' }

/** Every outcome in the order in which they are explained: in two or three words, what it means, and in which colour it is told. */
const cards: Readonly<Record<Outcome, Card>> = {
  'done': { words: 'arrived', tone: 'reached', means: 'It came to the page that answers, or a script saw what it was told to expect.' },
  'done-with-help': { words: 'arrived with help', tone: 'reached', means: 'It arrived, but only with something that was written for this one site: a script of its own, or a place on the page that the words serving every council do not lead to. The reason stands beside it.' },
  'not-found': { words: 'not found', tone: 'lost', means: 'What was looked for was not found by these rules, on pages that were seen.' },
  'dead-end': { words: 'a dead end', tone: 'lost', means: 'A link of the site led to an address where there is no page, or the page led no further: the script saw that nothing goes on from there.' },
  'wrong-place': { words: 'led elsewhere', tone: 'lost', means: 'It ended on a page that is not the one that answers, and that one is known.' },
  'account-needed': { words: 'an account is needed', tone: 'lost', means: 'The site wants its visitor to sign in before it goes on.' },
  'broken-site': { words: 'the site failed', tone: 'stopped', means: 'The site’s own server failed on the way.' },
  'broken-script': { words: 'the script no longer fits', tone: 'stopped', means: 'The page stands, and only our script’s words no longer fit it, or it was rebuilt. The script has to be looked at; it says nothing against the site.' },
  'blocked': { words: 'turned away', tone: 'stopped', means: 'The site, its robots.txt or the council’s wish kept us out.' },
  'not-offered': { words: 'not offered', tone: 'stopped', means: 'The site has no such route by these rules (no search, no A to Z), or the script itself saw that it has no such thing.' },
  'not-assessed': { words: 'not assessed', tone: 'stopped', means: 'The network, our own program or our safety rules stopped it, or a person has to look first. It says nothing of the site.' },
};

/** The closed list, in the order of explaining. */
export const allOutcomes = Object.keys(cards).filter(isOutcome);

/** An outcome in two or three words. */
export function outcomeWords(outcome: Outcome): string {
  return cards[outcome].words;
}

/** What an outcome means, in a sentence or two. */
export function outcomeMeans(outcome: Outcome): string {
  return cards[outcome].means;
}

/** The colour in which it is told: good, bad, or neither where it says nothing of the site. */
export function outcomeTone(outcome: Outcome): Card['tone'] {
  return cards[outcome].tone;
}

/** How a journey ended, as it was judged; not assessed where nobody judged it. */
export function judgedOf({ outcomes }: Pick<SiteResult, 'outcomes'>, { visit }: Pick<Journey, 'visit'>): JudgedOutcome {
  return outcomes[visit.id] ?? { outcome: 'not-assessed', because: '' };
}

/** Whether any script was walked, so that there is something to say of scripts. */
export function hasScripted({ sites }: Pick<Results, 'sites'>): boolean {
  return sites.some(({ journeys }) => journeys.some(({ visit }) => visit.route === 'scripted'));
}

function isOutcome(word: string): word is Outcome {
  return word in cards;
}
