import type { Finding } from '../model/finding.ts';
import type { Pictures, PicturesWanted } from '../model/picture.ts';
import type { FaultPlace } from '../model/spot.ts';
import type { Device } from '../model/survey.ts';

/** Pictures of one site at most, as the store is not a photo album. */
const most = 60;
const states: readonly Finding['state'][] = ['failed', 'cantTell'];
const severities: readonly Finding['severity'][] = ['critical', 'serious', 'moderate', 'minor', 'info'];

/**
 * What to take pictures of, given one site's findings: the first place of each distinct fault that has no picture yet and stands on the page
 * as it loads. Each fingerprint once, failures before doubts, the worst first, then by id; at most 60, by page and device.
 */
export function picturesWanted(findings: readonly Finding[]): readonly PicturesWanted[] {
  const rank = ({ state, severity }: Finding): number => states.indexOf(state) * severities.length + severities.indexOf(severity);
  const known = new Set<string>();
  const pages = new Map<string, PicturesWanted>();
  const sorted = findings.filter((one) => subjectOf(one) !== null).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  for (const finding of sorted) {
    const subject = subjectOf(finding);
    if (subject === null || known.has(finding.fingerprint) || known.size >= most) continue;
    known.add(finding.fingerprint);
    const { selector, html, box } = subject.place;
    const page = pages.get(`${subject.look}.${subject.device}`) ?? { look: subject.look, device: subject.device, spots: [] };
    pages.set(`${subject.look}.${subject.device}`, { ...page, spots: [...page.spots, { key: finding.fingerprint, selector, html, box }] });
  }
  return [...pages.values()].sort((a, b) => (`${a.look}.${a.device}` < `${b.look}.${b.device}` ? -1 : 1));
}

/**
 * The findings with the pictures that were taken of them: those of the page and device that the picture was taken of, and on the first place.
 * `pictures` are the stored ones by `<look id>.<device>`.
 */
export function withPictures(findings: readonly Finding[], pictures: Readonly<Record<string, Pictures>>): Finding[] {
  return findings.map((finding) => {
    const subject = subjectOf(finding);
    const picture = subject === null ? undefined : pictures[`${subject.look}.${subject.device}`]?.[finding.fingerprint];
    if (subject === null || picture === undefined) return finding;
    const { image, mark } = picture;
    return { ...finding, places: (finding.places ?? []).map((place) => (place === subject.place ? { ...place, image, mark } : place)) };
  });
}

/** Where a picture of the finding would be taken; null where there is none to take. */
function subjectOf(finding: Finding): { readonly look: string; readonly device: Device; readonly place: FaultPlace } | null {
  // What belongs to the site as a whole names the page that it was seen on by its evidence.
  const look = /\/page-([0-9a-f]{16})(?:\/|$)/.exec(finding.id)?.[1] ?? finding.evidence.find((one) => one.startsWith('look:'))?.slice(5);
  const [place] = finding.places ?? [];
  const isAsked = states.includes(finding.state) && finding.task === null && finding.seenAs === undefined && finding.fingerprint !== '';
  const device = (['desktop', 'phone'] as const).find((one) => one === finding.device);
  // Of further screens there are no crops: the picture of the screen has to do.
  if (!isAsked || look === undefined || place === undefined || device === undefined) return null;
  return place.image !== undefined || place.when !== undefined || place.box === null ? null : { look, device, place };
}
