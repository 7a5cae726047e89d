import type { LastSeen } from '../model/visit.ts';
import { addressKey } from './address-key.ts';
import { controlIn } from './controls-of.ts';

/** What is compared of a page, then and now. */
export type PageThen = LastSeen['page'];

/**
 * What became of a page since the last edition. `stands`: at least half of its links are still on it; or at least a quarter, and its title or
 * half of its headings. `other`: fewer. Of a page with less than three links its title or half of its headings decide.
 */
export function pageChange(then: PageThen, now: PageThen): 'stands' | 'other' {
  const before = new Set(then.links.map(linkKey));
  const today = new Set(now.links.map(linkKey));
  const isAlike = tidy(then.title) === tidy(now.title) || shareOf(new Set(then.headings.map(tidy)), new Set(now.headings.map(tidy))) >= .5;
  if (before.size < 3) return isAlike ? 'stands' : 'other';
  const kept = shareOf(before, today);
  return kept >= .5 || (kept >= .25 && isAlike) ? 'stands' : 'other';
}

/**
 * Under what name the link or control that was used then stands now: its old one, a new one (`is: 'renamed'`), or `gone`; of a control
 * that cannot be told where not all of them are known, then or now.
 */
export type Fate = { readonly is: 'there' | 'renamed'; readonly name: string } | { readonly is: 'gone' | 'unknown' };

/** What became of what a step used then, by its address, its name, or its role among the same neighbours. */
export function fateOf({ link, target, page: then }: Pick<LastSeen, 'link' | 'target' | 'page'>, now: PageThen): Fate {
  const old = link?.text ?? target?.name ?? '';
  const isThere = now.links.some(({ text }) => link !== null && tidy(text) === tidy(link.text))
    || (target !== null && now.controls.map(controlIn).some(({ role, name }) => role === target.role && tidy(name) === tidy(target.name)));
  if (isThere) return { is: 'there', name: old };
  const name = link?.href == null ? null : linkNow(link.href, then, now);
  const renamed = name ?? (target === null ? null : controlNow(target, then, now));
  if (renamed !== null) return { is: 'renamed', name: renamed };
  return { is: link === null && (then.isPart === true || now.isPart === true) ? 'unknown' : 'gone' };
}

/** The words of a link that leads to the same address: those first that were not on the page then. */
function linkNow(href: string, then: PageThen, now: PageThen): string | null {
  const same = now.links.filter((one) => one.href !== null && addressKey(one.href) === addressKey(href) && tidy(one.text) !== '');
  const known = new Set(then.links.map(({ text }) => tidy(text)));
  return (same.find(({ text }) => !known.has(tidy(text))) ?? same[0])?.text ?? null;
}

/** The one control of the same role and landmark that is new and has a neighbour of then beside it, or is alone of its role there then and now. */
function controlNow(target: NonNullable<LastSeen['target']>, then: PageThen, now: PageThen): string | null {
  const at = then.controls.findIndex((line) => isIt(line, target));
  if (at < 0) return null;
  const { landmark, role } = controlIn(then.controls[at] ?? '');
  const alike = (lines: readonly string[]): readonly number[] => lines.flatMap((line, n) => (controlIn(line).role === role && controlIn(line).landmark === landmark ? [n] : []));
  const fresh = alike(now.controls).filter((n) => !then.controls.includes(now.controls[n] ?? ''));
  const isNear = (n: number): boolean => [-1, 1].some((side) => then.controls[at + side] !== undefined && then.controls[at + side] === now.controls[n + side]);
  const near = fresh.filter(isNear);
  const isAlone = alike(then.controls).length === 1 && alike(now.controls).length === 1;
  const [found] = near.length > 0 ? near : isAlone ? fresh : [];
  return near.length > 1 || found === undefined ? null : controlIn(now.controls[found] ?? '').name;
}

function isIt(line: string, target: { readonly role: string; readonly name: string }): boolean {
  const { role, name } = controlIn(line);
  return role === target.role && tidy(name) === tidy(target.name);
}

function linkKey({ text, href }: PageThen['links'][number]): string {
  return href === null ? tidy(text) : addressKey(href);
}

function shareOf(before: ReadonlySet<string>, now: ReadonlySet<string>): number {
  return before.size === 0 ? 0 : before.intersection(now).size / before.size;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
