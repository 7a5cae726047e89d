import type { CookieSet } from '../model/arrival.ts';
import { isTheirs, partyOf } from './third-parties.ts';

/** Cookies that trackers set under the visited site’s own name, by their own documentation. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:_ga|_gid|_gat|_dc_gtm|__utm[abctvz])(?:_|$)/, 'Google Analytics'], [/^_gcl_/, 'Google Ads'], [/^_fb[pc]$/, 'Facebook'], [/^_hj(?:Session|id|Incl|First|Absolute|TLD)/, 'Hotjar'], [/^_cl(?:ck|sk)$/, 'Microsoft Clarity'],
  [/^_uet(?:sid|vid)$/, 'Bing Ads'], [/^_pk_(?:id|ses|ref)\b/, 'Matomo'], [/^nmstat$/, 'Siteimprove'], [/^_ttp$/, 'TikTok'], [/^_pin_unauth$/, 'Pinterest'], [/^AMCVS?_/, 'Adobe Analytics'], [/^(?:_scid|_sctr)$/, 'Snapchat'], [/^_ym_(?:uid|d)$/, 'Yandex Metrica'],
];

/** Whose known tracker a cookie is, by its name or, where it is another’s, by its domain; null where it is of none that is known. */
export function trackerOf({ name, domain }: CookieSet, url: string, home: string): string | null {
  if (isTheirs(domain, url, home)) {
    const party = partyOf({ host: domain, asked: 0, bytes: 0 });
    return party.follows === 'follows' ? party.name : null;
  }
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
