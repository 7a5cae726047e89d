import { address } from './address.ts';
import type { Landmarks, Place } from './tour.ts';
import { attr, hasAttr, parentOf, type TreeElement } from './tree.ts';

const ROLES = /^(?:link|button)$/;
/** What opens, picks or switches something where it stands leads nowhere. */
const SWITCHES = 'aria-expanded aria-pressed aria-checked aria-selected data-bs-toggle data-toggle popovertarget commandfor form disabled'.split(' ');
/** Words of what ends, sends, pays or consents: never pressed. */
const ENDS = /(?<![a-z])(?:log|sign)[-_ ]?(?:out|off|in|on|up)(?![a-z])|(?<![a-z])(?:delete|remove|unsubscribe|cancel)(?![a-z])/i;
const SENDS = /^(?:submit|send|confirm|save|subscribe|buy|donate|check ?out|place(?: my| your)? order)(?: [^ ]+){0,2}$/i;
const CONSENTS = /^(?:i )?(?:accept|agree|reject|decline|allow)(?![a-z])/i;
const PAYS = /^(?:pay|pay (?:now|here|by card|securely)|(?:make|take) (?:a )?payment|(?:continue|proceed|go) to (?:pay|payment|checkout))$/i;
const BUSY = /^(?:close|print|share|copy(?: link)?|menu|search|listen|play|pause|stop|undo|reset|clear)$/i;

/** Whether it can be pressed at all: a link, with or without address, or a button, outside forms and dialogs. */
export function isPressable(element: TreeElement): boolean {
  const role = attr(element, 'role').toLowerCase();
  const isOne = /^(?:a|area|button)$/.test(element.name) ? role === '' || ROLES.test(role) : ROLES.test(role);
  return isOne && !isInside(element);
}

/**
 * Whether what can be pressed is a way to somewhere that has no address of its own: a link whose address is none, or stays on the page
 * without a place there, or a button in the page that switches nothing. `name` is what it is called: what ends, sends, pays or consents
 * by its name is no way.
 */
export function isWay(element: TreeElement, name: string, place: Place, page: Landmarks, base: string): boolean {
  if (place.standing.region === 'cookie' || (place.gone && place.standing.region === 'main')) return false;
  if (SWITCHES.some((one) => hasAttr(element, one)) || attr(element, 'aria-disabled') === 'true') return false;
  if (/^(?:true|menu|listbox|dialog|tree|grid)$/.test(attr(element, 'aria-haspopup')) || attr(element, 'type') === 'reset') return false;
  return isWayName(name) && !leads(element, page, base);
}

function isWayName(name: string): boolean {
  return name !== '' && name.length <= 120 && ![ENDS, SENDS, CONSENTS, PAYS, BUSY].some((words) => words.test(name));
}

/** A link that has an address, or a place on this page. */
function leads(element: TreeElement, page: Landmarks, base: string): boolean {
  const raw = attr(element, 'href') || attr(element, 'xlink:href');
  if (raw === '' || /^javascript:/i.test(raw)) return false;
  const { href, fragment } = address(raw, base);
  if (href === null || fragment === '' || href !== page.url.split('#', 1)[0]) return true;
  const id = fragment.slice(1);
  return id !== '' && (page.ids.has(id) || /^top$/i.test(id));
}

function isInside(element: TreeElement): boolean {
  let up = parentOf(element);
  for (let steps = 0; up && steps < 200; steps += 1, up = parentOf(up)) {
    if (up.name === 'form' || up.name === 'dialog' || /^(?:dialog|alertdialog|search|tablist|toolbar)$/.test(attr(up, 'role'))) return true;
  }
  return false;
}
