import type { PageExample } from '../../made/case.ts';
import type { CookieSet } from '../../../../src/model/arrival.ts';
import { visited } from '../../made/arrival.ts';

const set = (...cookies: readonly (readonly [name: string, days: number, domain?: string])[]): PageExample['in'] => visited({ cookies: cookies.map(([name, days, domain = 'www.brambleford.test']): CookieSet => ({ name, days, domain })) });

export const cases: readonly PageExample[] = [
  { name: 'none', in: set(), out: ['passed desktop: Before any answer no cookie is set.'] },
  { name: 'those of the visit, and one that remembers an answer', in: set(['ASP.NET_SessionId', 0], ['cookies_policy', 365]), out: ['passed desktop: Before any answer 2 cookies are set, none of a known tracker; none but such as remember an answer stays for more than a day.'] },
  { name: 'a tracker’s under the council’s name', in: set(['_ga', 400, 'brambleford.test'], ['_ga_X1', 400, 'brambleford.test']), out: ['failed desktop: Before any answer 2 cookies of known trackers are set: “_ga” (Google Analytics, kept 400 days), “_ga_X1” (Google Analytics, kept 400 days).'] },
  { name: 'a tracker’s own', in: set(['IDE', 390, 'doubleclick.net']), out: ['failed desktop: Before any answer a cookie of a known tracker is set: “IDE” (Google/Doubleclick Ads, kept 390 days).'] },
  { name: 'a name that only begins alike', in: set(['_gallery', 0], ['_gat', 0, 'tiles.example']), out: ['passed desktop: Before any answer 2 cookies are set, none of a known tracker; none but such as remember an answer stays for more than a day.'] },
  { name: 'one that stays, of nobody known', in: set(['visitor', 30]), out: ['cantTell desktop: Before any answer 1 cookie is set that stays for more than a day, first “visitor” of www.brambleford.test (kept 30 days): what for, a person has to find out.'] },
];
