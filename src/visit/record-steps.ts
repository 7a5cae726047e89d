import type { ActSeen, PageSeen } from './record-seen.ts';
import type { Recorded } from './record-log.ts';
import { asName, cleanWords, inYaml, slugOf } from './record-words.ts';

/** A draft's steps, and the inputs that they ask for. Lines are YAML of a list, without indent. */
export interface DraftSteps { readonly lines: readonly string[]; readonly inputs: readonly DraftInput[] }
export interface DraftInput { readonly name: string; readonly type: 'postcode' | 'text' | 'number' | 'date'; readonly say: string; readonly isPersonal: boolean }

const NO_NAME = 'has no name for a screen reader: a finding in itself; write words here';
const PERSONAL = /e-?mail|e-?bost|\btel\b|phone|ffôn|mobile|\bname\b|\benw\b|birth|surname|address-line|\bcc-/i;

/** Writes what was recorded as steps of a script; `home` is the address it begins at. The last one says that a journey goes no further. */
export function draftSteps(recorded: readonly Recorded[], home: string): DraftSteps {
  const inputs: DraftInput[] = [];
  const lines = recorded.flatMap((one): readonly string[] => {
    if (one.is === 'note') return comment(one.text);
    if (one.is === 'open') return [`- open: ${placeOf(one.url, home)}`];
    if (one.is === 'back') return [one.pages === 1 ? '- back' : `- back: ${one.pages}`];
    return one.is === 'page' ? expectation(one.seen) : actLines(one.seen, inputs);
  });
  return { lines: [...lines, '- stop: before-submission'], inputs };
}

/** A comment's lines; its words can say nothing to YAML. */
function comment(text: string): readonly string[] {
  return [`# ${text.replace(/“([^”]*)”/g, (_all, words: string) => `“${cleanWords(words)}”`).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 300)}`];
}

function placeOf(url: string, home: string): string {
  const [to, from] = [URL.parse(url), URL.parse(home)];
  if (to === null || from === null || to.origin !== from.origin) return inYaml(url);
  const path = to.pathname + to.search + to.hash;
  return path === from.pathname + from.search + from.hash ? 'home' : inYaml(path);
}

function expectation({ heading, title, url, isWithheld }: PageSeen): readonly string[] {
  if (cleanWords(heading) !== '') return [`- expect: {heading: ${asName(cleanWords(heading))}}`];
  const bare = comment(isWithheld === true ? 'This page says again what you typed: write words here that it always has.' : 'This page has no heading: a finding in itself.');
  if (cleanWords(title) !== '') return [...bare, `- expect: {title: ${asName(cleanWords(title))}}`];
  if (isWithheld === true) return bare;
  return [...bare, `- expect: {url: ${inYaml(URL.parse(url)?.pathname ?? '/')}}`];
}

function actLines(seen: ActSeen, inputs: DraftInput[]): readonly string[] {
  if (seen.isWithheld === true) return comment('What you used here has what you typed in its name: write the step here, with words that it always has.');
  const name = cleanWords(seen.name);
  const framed = seen.isFramed ? comment('The next one stands in a frame of the page.') : [];
  switch (seen.what) {
    case 'consent': return comment(`A consent banner was answered with “${name}”: that is no step. Its words go into the site’s binding, under consent.`);
    case 'password': return comment('Something was typed into a password field: passwords are never recorded, and a journey signs in nowhere.');
    case 'file': return comment(`A file was chosen for “${name}”: a journey hands over no files.`);
    case 'plain': return [...framed, ...comment('What you pressed here is neither link nor button for a screen reader: a finding in itself.'), ...(name === '' ? [] : [`- press: {text: ${asName(name)}}`])];
    case 'key': return [...framed, `- key: ${seen.role === 'Escape' ? 'Escape' : 'Enter'}`];
    default: return [...framed, ...(name === '' ? unnamed(seen) : named(seen, name, inputs))];
  }
}

function unnamed({ what, role }: ActSeen): readonly string[] {
  const things: Readonly<Record<string, string>> = { follow: 'link', press: role === '' ? 'control' : role, fill: 'field', choose: 'choice' };
  return [...comment(`This ${things[what] ?? 'control'} ${NO_NAME}:`), ...comment(`- ${what}: …`)];
}

function named(seen: ActSeen, name: string, inputs: DraftInput[]): readonly string[] {
  // Under its own question there is only one of them.
  if (seen.what === 'choose' && seen.value === 'on' && seen.same > 1 && cleanWords(seen.group) !== '') return [`- choose: {label: ${asName(cleanWords(seen.group))}, option: ${asName(name)}}`];
  const isApart = seen.same > 1 && seen.landmark !== '' && seen.sameHere < seen.same;
  const left = isApart ? seen.sameHere : seen.same;
  const several = left > 1 ? comment(`${left} of these have this name${isApart ? ` in its ${seen.landmark}` : ''}: the first is used.`) : [];
  const within = isApart ? [`  within: ${inYaml(seen.landmark)}`] : [];
  return [...several, ...stepOf(seen, name, inputs), ...within];
}

function stepOf(seen: ActSeen, name: string, inputs: DraftInput[]): readonly string[] {
  const called = asName(name);
  if (seen.what === 'follow') return [`- follow: ${called}`];
  if (seen.what === 'press') return [seen.role === 'button' || seen.role === '' ? `- press: ${called}` : `- press: {role: ${inYaml(seen.role)}, name: ${called}}`];
  if (seen.what === 'choose') return choice(seen, called);
  const input = inputFor(seen, name, inputs);
  const personal = input.isPersonal ? comment('This looks personal: a journey types nothing of a real person.') : [];
  return [...personal, `- fill: {label: ${called}, with: $${input.name}}`];
}

function choice({ role, value }: ActSeen, called: string): readonly string[] {
  if (value === 'on') return [`- choose: ${called}`];
  if (value === 'off') return [...comment('Taken away again:'), ...comment(`- choose: ${called}`)];
  const option = cleanWords(value);
  if (option === '') return comment(`An option without words was chosen of “${called}”.`);
  return [role === 'option' ? `- choose: ${asName(option)}` : `- choose: {label: ${called}, option: ${asName(option)}}`];
}

/** The input for a field: what is typed into it is never written down. The same name stands for the same field only. */
function inputFor({ value }: ActSeen, name: string, inputs: DraftInput[]): DraftInput {
  const slug = slugOf(name, 'answer');
  const taken = (one: string): boolean => inputs.some((other) => other.name === one);
  let own = slug;
  for (let n = 2; taken(own); n += 1) own = `${slug}-${n}`;
  const input = { name: own, type: typeOf(`${value} ${name}`), say: name, isPersonal: PERSONAL.test(`${value} ${name}`) };
  inputs.push(input);
  return input;
}

function typeOf(about: string): DraftInput['type'] {
  if (/post\s?-?code|postal-code|cod post/i.test(about)) return 'postcode';
  if (/\bdate\b|dyddiad/i.test(about)) return 'date';
  return /^number|\bnumeric\b|\bdecimal\b/i.test(about) && !/\btel\b|phone/i.test(about) ? 'number' : 'text';
}
