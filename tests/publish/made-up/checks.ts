import type { Results } from '../../../src/model/kit.ts';

type Card = Results['checks'][number];

function card(of: Card['of'], id: string, title: string, severity: Card['severity'], wcag: readonly string[] = []): Card {
  return { of, id, title, severity, wcag, about: `Whether: ${title} It cannot see what a person would make of it.`, verify: 'Open the page and look for yourself, on a phone too.', matters: 'It keeps people out.', mend: 'Put it `right`.', unseen: 'Everything else.' };
}

/** Cards of the checks that the made-up findings are about. */
export const checks: readonly Card[] = [
  card('task', 'home-link', 'Does the home page link to the answer?', 'moderate'),
  card('task', 'landing-link', 'Does a page below it link to the answer?', 'moderate'),
  card('task', 'search-top-five', 'Is the answer among the first five search results?', 'serious'),
  card('task', 'a-to-z', 'Does the A to Z list it?', 'minor'),
  card('task', 'task-reached', 'Can the task be reached?', 'critical'),
  card('task', 'answer-essential', 'Does the page tell what is essential?', 'critical'),
  card('task', 'answer-further', 'Does the page tell what helps?', 'minor'),
  card('task', 'third-party-hand-over', 'Is the task handed over to another site?', 'info'),
  card('page', 'sideways-scroll', 'Does the page scroll sideways?', 'serious', ['1.4.10']),
  card('page', 'axe-serious', 'Serious failures found by axe', 'serious'),
  card('page', 'page-title', 'Is the page’s title its own?', 'moderate', ['2.4.2']),
];
