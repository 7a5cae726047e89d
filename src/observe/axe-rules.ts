import type { RunOptions } from 'axe-core';
import type { Device } from '../model/survey.ts';

/**
 * WCAG 2.0 to 2.2, A and AA, and axe's best practices. Pinned: a new engine may not widen what is asked. Experimental and
 * deprecated rules are left out by axe itself.
 */
export const TAGS: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What is asked besides: of level AAA and told as advice. Measured on the W3C’s examples, the other rules that are off bring false alarms or nothing. */
export const MORE_RULES: readonly string[] = ['meta-refresh-no-exceptions'];

/** What is not asked, for a check of ours does it with fewer mistakes: label-not-in-name. */
export const LEFT_RULES: readonly string[] = ['label-content-name-mismatch'];

/**
 * What is asked again on the phone: rules whose answer depends on sizes, colours or the viewport, and those about the names of
 * controls, because a phone shows controls (a menu button) that the desktop does not. Everything else is about the document,
 * which is the same load on both devices. Small targets and zoom that is shut off have checks of their own there (tap-target, zoom-limited).
 */
export const PHONE_RULES: readonly string[] = [
  'color-contrast', 'scrollable-region-focusable', 'link-in-text-block',
  'button-name', 'link-name', 'label', 'select-name', 'input-button-name', 'aria-command-name', 'aria-toggle-field-name',
  'aria-hidden-focus',
];

/**
 * The options of a run on the device. Nothing is fetched again (`preload`), frames are gone through on our side, and only
 * failures and what needs review are worked out in full.
 */
export function axeOptions(device: Device): RunOptions {
  return {
    ...(device === 'phone'
      ? { runOnly: { type: 'rule', values: [...PHONE_RULES] } }
      : { runOnly: { type: 'tag', values: [...TAGS] }, rules: Object.fromEntries([...MORE_RULES.map((id) => [id, { enabled: true }] as const), ...LEFT_RULES.map((id) => [id, { enabled: false }] as const)]) }),
    resultTypes: ['violations', 'incomplete'],
    preload: false,
    iframes: false,
  };
}
