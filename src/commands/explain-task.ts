import type { Scenario, Sign } from '../model/scenario.ts';
import { boundLines, routeLines, type BoundSite } from './explain-given.ts';
import type { FragmentWords } from './explain-script.ts';

/** Of each list of words where nobody asked for all. */
const TERMS_TOLD = 8;

/** A task in plain words: what is looked for, by which words, what the answer must tell, where the visit stops. */
export function explainTask(scenario: Scenario, hasPatterns: boolean, fragmentWords: FragmentWords, bound: BoundSite | null = null, today = ''): readonly string[] {
  const { words } = scenario;
  const most = hasPatterns ? Infinity : TERMS_TOLD;
  const heads = words.concepts.filter(({ head }) => head);
  const others = words.concepts.filter(({ head }) => !head);
  return [
    `${scenario.task}  (${scenario.id})`,
    '',
    ...boundLines(scenario, bound, today),
    `It is a duty of: ${scenario.for.join(', ')}. Others are not asked.`,
    ...(scenario.lgsl === null ? [] : [`Service list code LGSL ${scenario.lgsl}${scenario.lgil === null ? '' : `, interaction LGIL ${scenario.lgil}`}.`]),
    '',
    'A page is taken for the answer by its words:',
    ...heads.map(({ name, terms }) => `  it must speak of ${name}: ${spoken(terms, most)}`),
    ...others.map(({ name, terms }) => `  better if it speaks of ${name}: ${spoken(terms, most)}`),
    `  what the resident wants to do there: ${words.action}`,
    `On the way, links with these words are followed too: ${spoken(words.broader, most)}.`,
    `These words speak for another task: ${spoken(words.against, most)}.`,
    ...welshLines(scenario, most),
    '',
    `Typed into the site’s own search: “${scenario.query}”.`,
    `Looked up in an A to Z under: ${scenario.az.join(', ')}.`,
    `At most ${scenario.clicks} clicks from the home page for the full mark.`,
    '',
    'The answering page should give:',
    ...scenario.answers.map((answer) => `  ${answer.essential ? 'essential: ' : ''}${answer.say}${answer.nearby ? ', there or one link away' : ''}${hasPatterns ? `  [${answer.any.map(signed).join(' or ')}]` : ''}`),
    ...routeLines(scenario, fragmentWords, bound, hasPatterns),
    '',
    `Where it stops: ${scenario.stop}`,
  ];
}

function welshLines({ welsh }: Scenario, most: number): readonly string[] {
  if (welsh === null) return [];
  return [
    '', 'On the Welsh side of a site, whatever a word begins with in its sentence:',
    ...welsh.words.concepts.map(({ name, head, terms }) => `  ${head ? 'it must speak of' : 'better if it speaks of'} ${name}: ${spoken(terms, most)}`),
  ];
}

function spoken(terms: Readonly<Record<string, number>>, most: number): string {
  const all = Object.entries(terms).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([term, strength]) => (strength === 1 ? term : `${term} (${strength})`));
  return all.length <= most + 1 ? all.join(', ') : `${all.slice(0, most).join(', ')} and ${all.length - most} more`;
}

function signed(sign: Sign): string {
  if ('form' in sign) return 'a form to fill in';
  if ('file' in sign) return `a ${sign.file} file`;
  const [[kind, pattern]] = Object.entries(sign) as [[string, string]];
  return `${kind} like /${pattern}/`;
}
