import type { DeviceDifference, HiddenLink } from '../model/difference.ts';
import { routeWords } from './arrivals.ts';
import type { Walked } from './device-difference.ts';
import { oneLine } from './one-line.ts';
import { ordinal } from './ordinal.ts';
import { many, place, quote } from './quote.ts';
import { saysOfSite } from './says-of-site.ts';
import { linksTaken } from './way-taken.ts';

type Told = Pick<DeviceDifference, 'route' | 'difference' | 'hidden'> & { readonly desktop: Walked; readonly phone: Walked };

/** The difference between a task's ways on desktop and phone in one sentence, with the measured facts: clicks on each, or where it ended, and what hid the way. */
export function differenceWords({ route, difference, hidden, desktop, phone }: Told): string {
  const by = `${routeWords[route].charAt(0).toUpperCase()}${routeWords[route].slice(1)}`;
  const clicks = ({ journey }: Walked): string => many(journey.clicks, 'click');
  const why = hidden === null ? '' : `: ${hiddenWords(hidden)}`;
  if (difference === 'same') return sameWords(by, hidden, desktop, phone);
  if (difference === 'phone-longer') return `${by} it takes ${clicks(desktop)} on the desktop and ${phone.journey.clicks} on the phone${why}.`;
  if (difference === 'phone-shorter') return `${by} it takes ${clicks(desktop)} on the desktop and ${phone.journey.clicks} on the phone${openedThere(desktop)}.`;
  if (difference === 'phone-lost') return `${by} it takes ${clicks(desktop)} on the desktop; on the phone the way is lost${why === '' ? endOf(phone) : `${at(hidden)}${why}`}.`;
  if (difference === 'desktop-lost') return `${by} it takes ${clicks(phone)} on the phone; on the desktop the way is lost${endOf(desktop)}.`;
  return `${by} it could not be told${unsure(desktop, phone)}.`;
}

function sameWords(by: string, hidden: HiddenLink | null, desktop: Walked, { journey: { ending } }: Walked): string {
  if (ending.kind !== 'reached') return `${by} it arrived on neither device${endOf(desktop)}.`;
  return `${by} it takes ${many(desktop.journey.clicks, 'click')} on both${hidden === null ? '' : `, but ${hiddenWords(hidden)}`}.`;
}

/** What hid a link on the phone, with its words, as part of a sentence: `“Bins” stands behind the menu “Menu” there`. */
function hiddenWords({ by, text, opener, screen }: HiddenLink): string {
  const link = text === '' ? 'a link without words' : quote(text);
  if (by === 'menu') return `${link} stands behind ${opener === undefined ? 'a menu that is closed' : `the closed menu ${quote(opener)}`} there`;
  if (by === 'covered') return `something lies over ${link} there`;
  if (by === 'not-shown') return `${link} is in the page, but not shown there`;
  if (by === 'not-there') return `${link} is not in the page there`;
  return `${link} stands on the ${ordinal(screen?.phone ?? 0)} screen of its page on the phone and on the ${ordinal(screen?.desktop ?? 0)} on the desktop`;
}

function at(hidden: HiddenLink | null): string {
  return hidden === null || hidden.on === '' ? '' : ` on ${place(hidden.on)}`;
}

/** The link that the desktop had to open a menu for. */
function openedThere({ journey }: Walked): string {
  const opened = linksTaken(journey).find(({ link }) => link.opened)?.link;
  return opened === undefined ? '' : `: on the desktop ${quote(opened.text)} stands behind ${opened.opener === undefined ? 'a menu' : `the menu ${quote(opened.opener)}`}`;
}

function endOf({ judged: { because } }: Walked): string {
  return because === '' ? '' : `: ${oneLine(because)}`;
}

/** Why a device's journey says nothing of the site; both where both do. */
function unsure(desktop: Walked, phone: Walked): string {
  const silent = (['desktop', 'phone'] as const).flatMap((device) => {
    const { judged: { outcome, because } } = device === 'desktop' ? desktop : phone;
    return saysOfSite(outcome) === 'nothing' ? [{ device, because: oneLine(because) }] : [];
  });
  const [first, second] = silent;
  if (first === undefined) return '';
  if (second === undefined) return `: on the ${first.device}: ${first.because}`;
  return first.because === second.because ? `: ${first.because}` : `: on the desktop: ${first.because}; on the phone: ${second.because}`;
}
