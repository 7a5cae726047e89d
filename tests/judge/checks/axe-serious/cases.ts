import type { PageExample } from '../../made/case.ts';
import { fine, rule, seen, timeout } from '../../made/site.ts';

const found = (...violations: ReturnType<typeof rule>[]) => ({ device: 'desktop', seen: seen({ axe: fine({ violations, incomplete: [rule('unsure', 'serious')], rules: 90, known: 104 }) }) }) as const;
const mismatch = (...all: readonly string[]) => rule('label-content-name-mismatch', 'serious', { count: all.length, places: all.map((html) => ({ selector: 'a', html, why: '' })) });

export const cases: readonly PageExample[] = [
  {
    name: 'two rules broken', in: found(rule('one-rule', 'serious'), rule('of-another-weight', 'critical'), rule('two-rule', 'serious', { count: 1, places: [] })),
    out: ['failed one-rule desktop: Help of one-rule: 2 places, first “footer > a:nth-child(2)”.', 'failed two-rule desktop: Help of two-rule: 1 place.'],
  },
  {
    name: 'a place in a frame, with its name', in: found(rule('link-name', 'serious', { count: 1, places: [{ selector: 'iframe >> a', html: '<a>', why: '', landmark: 'main', name: 'Opening', box: null, frame: 'Hours' }] })),
    out: ['failed link-name desktop: Help of link-name: 1 place, first “Opening” in the frame “Hours”.'],
  },
  {
    name: 'a name without the words on the control, beside names that only write them otherwise', in: found(mismatch('<a aria-label="Pay now">Council tax</a>', '<a aria-label="just ice">justice</a>', '<a aria-label="non-standard">nonstandard</a>', '<button aria-label="Find">search</button>', '<a aria-label="Next">»</a>')),
    out: ['failed label-content-name-mismatch desktop: Help of label-content-name-mismatch: 2 places, first “a”.'],
  },
  { name: 'names that only write the words otherwise', in: found(mismatch('<a aria-label="University Avenue" href="#">University Ave.</a>')), out: ['passed desktop: No failures of this weight found by 90 automated rules (of 104 that the engine has).'] },
  { name: 'only of another weight', in: found(rule('of-another-weight', 'critical')), out: ['passed desktop: No failures of this weight found by 90 automated rules (of 104 that the engine has).'] },
  { name: 'axe was too slow', in: { device: 'desktop', seen: { axe: { ok: false, failure: timeout } } }, out: ['untested desktop: The automated accessibility test could not be made on the desktop: it did not answer in time (on the way to the site).'] },
];
