import { fine, layout, look, rule, seen } from './site.ts';

/** A page that is too wide on a phone. */
export const sideways = (url: string) => look(url, { desktop: seen(), phone: seen({ layout: fine(layout({ scrollWidth: 500, wide: [{ selector: 'main table', right: 500 }] })) }) });

/** A page with one serious failure by axe on the desktop. */
export const axeSerious = (url: string) => look(url, { desktop: seen({ axe: fine({ violations: [rule('label', 'serious')], incomplete: [], rules: 90 }) }), phone: seen() });
