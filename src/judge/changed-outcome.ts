import type { JudgedOutcome, Lack, LastSeen, StepTaken } from '../model/visit.ts';
import { inShort } from './in-short.ts';
import { answeringLinks, leadsToAnswer } from './leads-to-answer.ts';
import { stepOn, stepTitle, type Ended, type OutcomeCase } from './outcome-case.ts';
import { fateOf, pageChange, type PageThen } from './page-change.ts';
import { pageThen } from './page-then.ts';
import { place, quote } from './quote.ts';
import { sourceOf } from './source-of.ts';

/**
 * Whether the site changed or our script broke, where a script’s step did not find its target or what it expected. In this order:
 * 1. the page was not seen: not assessed; what was looked for is on it and cannot be used (disabled, covered), or what must not be on it is:
 *    rules 4, 6 and 7 only;
 * 2. the last edition’s page is known, and what was used then stands on today’s under another name: broken script, changed by the site;
 *    under its own: broken script;
 * 3. today’s page has little in common with that one: broken script, changed by the site (rebuilt);
 * 4. the page is the known answer, or leads to it: broken script; only the words no longer fit;
 * 5. the page of then stands and what the same step used is surely gone: not found, changed by the site;
 * 6. something was expected, and the answer is known to be elsewhere: wrong place;
 * 7. else not found.
 * That the same step fails on many sites at once stands above all this (`sharedFaults`).
 */
export function changedOutcome(of: OutcomeCase, ended: Ended, lack: Lack): JudgedOutcome {
  const { task, journey: { visit } } = of;
  const now = pageThen(task.look(ended.taken.look ?? ''), visit.device);
  const source = sourceOf(task, ended.taken.url);
  if (now === null && source === null) return { outcome: 'not-assessed', because: `${stepOn(ended.taken)}: the page was not seen.` };
  const changed = sinceLast(of, ended, lack);
  if (changed !== null && changed.outcome !== 'not-found') return changed;
  return stillLeads(of, ended, now, changed) ?? changed ?? elsewhere(of, ended, lack);
}

/** What is known of before at the step, or at one inside a `try`: each is held against the page on which it failed today. */
function sinceLast({ task, journey: { visit, steps }, last }: OutcomeCase, ended: Ended, lack: Lack): JudgedOutcome | null {
  const isOf = last !== null && (last.step === ended.at || (ended.taken.word === 'try' && last.step > ended.at));
  const taken = isOf ? steps[last.step] : undefined;
  const now = pageThen(task.look(taken?.look ?? ''), visit.device);
  if (last === null || taken === undefined || now === null) return null;
  const isThere = taken.word === 'refuse' || (lack === 'target' && taken.target !== undefined);
  return isThere ? null : changedSince(last, now, taken, lack);
}

/** Rules 2, 3 and 5. */
function changedSince(last: LastSeen, now: PageThen, taken: StepTaken, lack: Lack): JudgedOutcome | null {
  const used = last.link !== null || last.target !== null;
  const isSame = last.say === undefined || last.say === taken.say;
  const fate = fateOf(last, now);
  const old = last.link?.text ?? last.target?.name ?? '';
  if (used && fate.is === 'renamed') {
    const where = last.link?.href == null ? 'at the same place' : 'to the same address';
    return { outcome: 'broken-script', because: `The site changed: what was ${quote(old)} in ${last.edition} leads on as ${quote(fate.name)}, ${where}. The script has to learn the new name.`, changed: 'site' };
  }
  if (used && fate.is === 'there') {
    const because = `${quote(old)}, which was used in ${last.edition}, is still on the page; only the script no longer takes it.`;
    return { outcome: 'broken-script', because, ...(isSame ? {} : { changed: 'script' }) };
  }
  if (pageChange(last.page, now) === 'other') {
    return { outcome: 'broken-script', because: `The site changed: ${place(now.url)} has little in common with the page that stood here in ${last.edition}. It was rebuilt, and the script has to be looked at.`, changed: 'site' };
  }
  // What the script did not ask for then, nobody noted, or may stand where nobody read, cannot be said to be gone.
  if (!isSame || fate.is === 'unknown' || (!used && lack === 'target')) return null;
  const gone = used ? `${quote(old)}, which was used then, is no longer on it` : `what ${stepTitle(taken)} asks for is no longer on it`;
  return { outcome: 'not-found', because: `The site changed: ${place(now.url)} stands as in ${last.edition}, but ${gone}.`, changed: 'site' };
}

/** Rule 4: a resident who reads other words than ours would go on from here. */
function stillLeads({ task }: OutcomeCase, { taken }: Ended, now: PageThen | null, changed: JudgedOutcome | null): JudgedOutcome | null {
  const who = changed?.changed === undefined ? {} : { changed: changed.changed };
  if (leadsToAnswer(task, taken.url)) {
    return { outcome: 'broken-script', because: `${stepOn(taken)}: the page stands and is the one that answers; only these words no longer fit it.`, ...who };
  }
  const links = answeringLinks(task, sourceOf(task, now?.url ?? taken.url) ?? { links: [] });
  const [link] = links;
  if (link === undefined) return null;
  return { outcome: 'broken-script', because: `${stepOn(taken)}: the page stands and leads to the answer by ${quote(link.text)}; only these words no longer fit it.`, ...who };
}

/** Rules 6 and 7. */
function elsewhere({ task: { destination } }: OutcomeCase, { taken }: Ended, lack: Lack): JudgedOutcome {
  const [answer] = destination.set;
  if (lack === 'sign' && destination.verdict === 'found' && answer !== undefined) {
    return { outcome: 'wrong-place', because: `${stepOn(taken)}: not so here; the page that answers is ${place(answer)}.` };
  }
  return { outcome: 'not-found', because: `${stepOn(taken)}: ${inShort(taken.detail) || 'not found by these rules'}.` };
}
