import type { FailureKind } from '../model/failure.ts';
import type { Outcome } from '../model/visit.ts';
import { failures } from '../visit/failures.ts';

/** What an outcome means, whose doing it is, and who must do what. */
interface OutcomeCard { readonly means: string; readonly whose: string; readonly remedy: string }

/** Every outcome that a journey may have (src/judge/outcome-of.ts decides which). Complete: one entry each. */
export const outcomeWords: Readonly<Record<Outcome, OutcomeCard>> = {
  done: { means: 'The journey arrived where the task is answered.', whose: 'nobody’s: all is well', remedy: 'Nothing.' },
  'done-with-help': {
    means: 'It arrived, but only with what the site’s binding says of this one site: steps of its own, or the place of a control that its name does not lead to.',
    whose: 'the site’s and ours', remedy: 'The site’s owner gives the control the name that a resident would look for; the binding’s line is reviewed when its date comes.',
  },
  'not-found': {
    means: 'A link, control or sign of the task is not there by any of the names that the script knows.',
    whose: 'the site’s, as far as these rules see', remedy: 'The site’s owner makes the way to the task plain; if it is there under another name, whoever writes the script adds that name.',
  },
  'dead-end': { means: 'A link of the site leads to no page (404 or 410), or the page leads no further.', whose: 'the site’s', remedy: 'The site’s owner mends or removes the link.' },
  'wrong-place': {
    means: 'The way ended on a page that does not answer, and the page that does is known to be another.',
    whose: 'the site’s', remedy: 'The site’s owner links from the page where the way ended to the one that answers.',
  },
  blocked: {
    means: 'The site turned our visitor away, by itself, by robots.txt or because the council asked us to stay away.',
    whose: 'the site’s wish', remedy: 'The site’s owner lets our user agent through if they want to be assessed; else nothing. It costs no points.',
  },
  'broken-site': { means: 'The site’s server gave an error, or its page came broken.', whose: 'the site’s', remedy: 'The site’s owner looks for the error; we try again.' },
  'broken-script': {
    means: 'The page stands; only the script’s words no longer fit it. Or the same step fails on many sites at once.',
    whose: 'ours', remedy: 'Whoever writes the script mends its names: npm start -- drift says where. It costs no site anything.',
  },
  'not-offered': { means: 'The site has no such service, search or A to Z, or the script saw that it is not offered.', whose: 'nobody’s', remedy: 'Nothing, where the council has no such duty.' },
  'account-needed': {
    means: 'The site wants its visitor to sign in before the task can be seen or done.',
    whose: 'the site’s', remedy: 'The site’s owner shows what the task needs before it asks for an account.',
  },
  'not-assessed': { means: 'Nobody knows: something of ours, of the network or of a missing answer stood in the way.', whose: 'ours or nobody’s', remedy: 'We try again or look for ourselves; it costs no points.' },
};

const whose = { site: 'the site’s', network: 'nobody’s that we know: somewhere on the way', 'site-policy': 'the site’s wish', ours: 'ours' } as const;

/** Every outcome, then every failure, with what it means. */
export function outcomeLines(): readonly string[] {
  const outcomes = Object.entries(outcomeWords).flatMap(([code, { means }]) => [code, `    ${means}`]);
  const kinds = Object.entries(failures).flatMap(([code, { words }]) => [code, `    ${words}.`]);
  return [
    'How a journey may end. Scripted journeys cost no points, whatever they end with.', '', ...outcomes, '',
    'Why something could not be seen.', '', ...kinds, '',
    'More of each: npm start -- explain dead-end',
  ];
}

/** What a code means, whose it is and what to do; it may be an outcome and a failure. Null: neither. */
export function codeLines(code: string): readonly string[] | null {
  const outcome = Object.hasOwn(outcomeWords, code) ? outcomeWords[code as Outcome] : null; // Both tables hold just their codes.
  const kind = Object.hasOwn(failures, code) ? failures[code as FailureKind] : null;
  if (outcome === null && kind === null) return null;
  const lasts = kind?.permanent === true ? 'Trying again in a minute cannot help.' : 'It is tried again.';
  return [
    ...(outcome === null ? [] : [`${code}: how a journey ended`, `  ${outcome.means}`, `  Whose doing: ${outcome.whose}.`, `  What to do: ${outcome.remedy}`]),
    ...(outcome === null || kind === null ? [] : ['']),
    ...(kind === null ? [] : [`${code}: why something could not be seen`, `  ${kind.words}.`, `  Whose: ${whose[kind.fault]}. ${lasts}`, `  What to do: ${kind.remedy}`]),
  ];
}

/** The same for machines. */
export function codeData(code: string): unknown {
  const outcome = Object.entries(outcomeWords).find(([one]) => one === code)?.[1] ?? null;
  return { code, outcome, failure: Object.entries(failures).find(([one]) => one === code)?.[1] ?? null };
}
