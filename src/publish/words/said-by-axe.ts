import type { Finding } from '../../model/finding.ts';
import { axeRules } from './axe-rules.ts';

/** A message as we say it, and what axe itself says, where the finding is of one of its rules. */
export interface Said {
  readonly ours: string;
  /** axe's own sentence; null where the message is wholly ours. */
  readonly axe: string | null;
}

/** What stands before axe's sentence, the sentence itself, and how many places there are. */
const told = /^((?:In the part that [^:]*: |A person should look: |Advice, no failure of WCAG’s levels A and AA: |A person \(“[^”]*”\) looked and said that this is [^:.]*(?:: “[^”]*”)?\. )*)(.+?): ([\d,]+ places?\b.*)$/s;

/** Whether it is a finding of one of axe’s rules. */
export function isOfAxe({ check, item }: Pick<Finding, 'check' | 'item'>): boolean {
  return check.startsWith('axe-') && item !== '';
}

/** The message with a sentence of ours in the place of axe's; unchanged where the rule is none that we have words for. */
export function said(finding: Pick<Finding, 'check' | 'item' | 'message' | 'decided'>): Said {
  const words = isOfAxe(finding) ? axeRules[finding.item] : undefined;
  const [, before = '', axe = '', places = ''] = (words === undefined ? null : told.exec(finding.message)) ?? [];
  if (words === undefined || axe === '') return { ours: finding.message, axe: null };
  // Somebody did look.
  return { ours: `${finding.decided === undefined ? before : before.replace('A person should look: ', '')}${words}: ${places}`, axe };
}
