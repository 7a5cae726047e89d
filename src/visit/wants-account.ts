import type { PageSource } from '../model/facts.ts';
import { isSameAddress } from './address.ts';
import { keptOff } from './kept-off.ts';
import type { Stand } from './stand.ts';

/**
 * Whether the page where a journey stands wants its visitor to sign in: a link, a press or a field led there (not the script's own address,
 * not the site's start page), and its host is for that, or it has a form with a password and nothing else to go on with.
 */
export function wantsAccount({ state: { url, source, isLed }, map }: Stand): boolean {
  if (isLed !== true || isSameAddress(url, map.home)) return false;
  return source === null ? keptOff(url, map.home)?.kind === 'sign-in' : isSignIn(source);
}

const NO_FIELD: readonly string[] = ['hidden', 'submit', 'button', 'reset', 'image', 'search'];
const SEARCH = /search|newsletter|subscri|sign ?up for|cookie|consent|helpful|feedback|rate this page|translate|chwilio/i;
/** Words by which a page lets its visitor go on without an account. */
const WAY_ON = new RegExp([
  '\\bguest\\b', 'without (an |a |your )?(account|register|registering|sign|signing|log|logging)', '\\bskip (this|sign|log)',
  '(don[’\']t|do not) (need|have) (to have |to create )?(an account|to register|to sign in|to log ?in)',
  'heb (gyfrif|fewngofnodi|gofrestru)', '\\bgwestai\\b',
].join('|'), 'i');

/** Whether a page is there to sign in: its own part asks for a password, no other form stands there, and no words lead past it. */
function isSignIn({ forms, text }: PageSource): boolean {
  const own = forms.filter(({ region, role, id, label, buttons }) => (
    !['header', 'nav', 'footer', 'cookie'].includes(region) && !SEARCH.test([role, id, label, ...buttons].join(' '))));
  const [asking, others] = [own.filter(asksPassword), own.filter((form) => !asksPassword(form))];
  const isOther = others.some(({ fields }) => fields.some(({ type }) => !NO_FIELD.includes(type)));
  return asking.length > 0 && !isOther && !WAY_ON.test(text);
}

function asksPassword({ fields }: PageSource['forms'][number]): boolean {
  return fields.some(({ type }) => type === 'password');
}
