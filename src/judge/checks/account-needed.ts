import type { PageSource } from '../../model/facts.ts';
import type { TaskCase, Verdict } from '../../model/kit.ts';
import { answerPages } from '../answer-pages.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { place, quote } from '../quote.ts';
import { sourceOf } from '../source-of.ts';
import { startLinks } from '../start-links.ts';
import { signInForms, taskForms } from '../task-form.ts';
import { failed, passed, untested } from '../verdict.ts';

const otherWayOn = /\bguest\b|without (an |a |your )?(account|register|registering|sign|signing|log|logging)|(don[’']t|do not) (need|have) (to have |to create )?(an account|to register|to sign in|to log ?in)|\bskip (this|sign|log)/i;

export const accountNeeded = defineCheck({
  id: 'account-needed',
  of: 'task',
  title: 'Can the task be begun without an account?',
  about: 'Looks for a password field with no other way on, on the answering page or on the one page behind each of its start links that was read. Never signs in.',
  verify: 'Begin the task without signing in or registering.',
  matters: 'Making an account takes time, an email address and a password, and keeps out whoever has not got them, for a thing that anybody may report or ask.',
  mend: 'Let people begin without an account, and offer one at the end to those who want to follow their case.',
  unseen: 'What is asked on later pages: nothing is filled in or sent.',
  severity: 'moderate',
  wcag: [],
  judge: (task) => [verdict(task)],
});

function verdict(task: TaskCase): Verdict {
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const read = answerPages(task).flatMap(({ url, source }) => (source ? [{ url, source }] : []));
  if (read.length === 0) return untested('The page that answers was not read.');
  const walls = read.map(({ url, source }) => wallOf(task, url, source));
  const wall = walls[0];
  if (wall && walls.every((one) => one !== null)) {
    return failed(`${quote(wall.title)} (${place(wall.url)}) asks for a password and offers no other way on.`, { url: wall.url, evidence: evidenceOf([task.looked(wall.url)]) });
  }
  return passed('No sign-in stands in the way as far as the task was followed.', { url: read[0]?.url ?? task.map.home });
}

/** The page that shuts the way: this one, or the one behind every start link; null where there is a way on, or it was not read. */
function wallOf(task: TaskCase, url: string, source: PageSource): { readonly url: string; readonly title: string } | null {
  if (otherWayOn.test(source.text) || taskForms(source).length > 0) return null;
  if (signInForms(source).length > 0) return { url, title: source.title };
  const behind = startLinks(source).filter(({ href }) => href !== url).map(({ href }) => ({ url: href, source: sourceOf(task, href) }));
  const [first] = behind;
  if (first?.source == null || !behind.every((page) => page.source !== null && isWall(page.source))) return null;
  return { url: first.url, title: first.source.title };
}

function isWall(source: PageSource): boolean {
  return signInForms(source).length > 0 && taskForms(source).length === 0 && !otherWayOn.test(source.text);
}
