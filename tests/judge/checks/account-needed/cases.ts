import type { TaskExample } from '../../made/case.ts';
import { field, form, home, link, map, missed, page, review, source, task } from '../../made/site.ts';

const signIn = form([field('E-mail', 'email'), field('Password', 'password')]);
const wall = 'https://portal.example/login';
const walled = source({ title: 'Sign in', forms: [signIn] });
const answering = (about: Parameters<typeof source>[0], ...more: ReturnType<typeof page>[]) => task({ map: map({ pages: [page(home), page(missed, { source: source({ title: 'Missed bin', ...about }) }), ...more] }) });
const free = 'passed: No sign-in stands in the way as far as the task was followed.' as const;

export const cases: readonly TaskExample[] = [
  { name: 'a password and nothing else', in: answering({ forms: [signIn] }), out: ['failed: “Missed bin” (www.brambleford.test/bins/missed) asks for a password and offers no other way on.'] },
  { name: 'the one start link leads to a password', in: answering({ links: [link('Report it', wall)] }, page(wall, { source: walled })), out: ['failed: “Sign in” (portal.example/login) asks for a password and offers no other way on.'] },
  { name: 'a password, or as a guest', in: answering({ forms: [signIn], text: 'Or continue as a guest.' }), out: [free] },
  { name: 'a password, and a form beside it', in: answering({ forms: [signIn, form([field('Street')])] }), out: [free] },
  { name: 'a password in the header', in: answering({ forms: [{ ...signIn, region: 'header' }] }), out: [free] },
  { name: 'a second start link is open', in: answering({ links: [link('Sign in', wall), link('Report it', `${home}form`)] }, page(wall, { source: walled }), page(`${home}form`, { source: source({ forms: [form([field('Road')])] }) })), out: [free] },
  { name: 'a second start link was not read', in: answering({ links: [link('Sign in', wall), link('Report it', `${home}form`)] }, page(wall, { source: walled })), out: [free] },
  { name: 'a page that was not read', in: task(), out: ['untested: The page that answers was not read.'] },
  { name: 'a person must look first', in: task({ tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
];
