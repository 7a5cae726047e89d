import type { Verdict } from '../../model/kit.ts';
import type { ChoiceFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlaces } from '../fault-places.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

/** Words that begin a question or a request to choose, in English and Welsh. */
const asking = /^(?:\d+[.)]\s*)?(?:what|which|who|whose|when|where|why|how|do|does|did|is|are|was|were|will|would|can|could|should|have|has|had|may|select|choose|pick|please|tick|tell us|beth|pa|pwy|pryd|ble|sut|ydych|oes|a oes|dewiswch)\b/i;

export const unnamedGroup = defineCheck({
  id: 'unnamed-group',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'The question is not tied to its answers',
  about: 'Finds radio buttons of one group that stand behind a question and whose group has no name: no fieldset with a legend, no role with a label. Groups of boxes, parts of dates and groups without clear words before them are left to a person.',
  verify: 'Go to the first answer with a screen reader: is the question spoken before it?',
  matters: 'Who hears “Yes, radio button, one of two” and not the question has to guess what is asked.',
  mend: 'Put the answers into a fieldset and the question into its legend, or give their container the role radiogroup and tie the question to it by aria-labelledby.',
  unseen: 'Answers whose labels hold the whole question are not told apart from others where words before them end like a question.',
  techniques: ['H71', 'ARIA17'],
  severity: 'serious',
  wcag: ['1.3.1', '3.3.2'],
  judge: (_page, { structure: { choices } }) => [verdict(choices.filter(({ isToldEach }) => !isToldEach))],
});

function verdict(choices: readonly ChoiceFound[]): Verdict {
  if (choices.length === 0) return inapplicable('No answers that belong together were found.');
  const nameless = choices.filter(({ name }) => name === '');
  const certain = nameless.filter(isCertain);
  const doubtful = nameless.filter((one) => one.question !== '' || (one.kind === 'radio' && one.hasEmptyLegend));
  const found = certain.length > 0 ? certain : doubtful;
  const [first] = found;
  if (first === undefined) return passed(`Each of ${many(choices.length, 'group')} of answers has a name or no words before it.`);
  const more = { places: faultPlaces(found, why), fingerprint: fingerprint('unnamed-group', first.spot.selector) };
  const what = first.kind === 'date' ? 'the parts of the date' : `${first.count} ${first.kind === 'radio' ? 'radio buttons' : 'boxes'}`;
  const said = first.question === '' ? `No name is given to the group of ${what}` : `${quote(first.question)} is not tied to ${what}`;
  if (certain.length > 0) return failed(`${said} (${many(certain.length, 'group')} of the kind).`, more);
  return cantTell(`${said}: would a listener know what is asked?`, { ...more, severity: 'info' });
}

function isCertain({ kind, question, questionAs }: ChoiceFound): boolean {
  return kind === 'radio' && questionAs === 'text' && (/[?:]\s*(?:\*|\(required\))?$/i.test(question) || asking.test(question));
}

function why({ holder, question, count }: ChoiceFound): string {
  const group = holder === 'fieldset' ? 'a fieldset without a legend' : holder === 'role' ? 'a group without a name' : 'no group around them';
  return `${count} fields, ${group}; before them: ${question === '' ? 'no words' : quote(question)}`;
}
