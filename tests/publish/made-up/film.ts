import { filmStrips } from '../../../src/judge/index.ts';
import type { DeviceDifference, FilmStop, FilmStrip } from '../../../src/model/difference.ts';
import type { Journey } from '../../../src/model/visit.ts';

/** The strips of a made-up council's journeys: a link framed on the desktop's picture; on the phone's below it, covered, or not to be seen. */
export function strips(journeys: readonly Journey[]): readonly FilmStrip[] {
  return filmStrips(journeys, []).map(({ visit, stops }) => ({ visit, stops: stops.map((stop, n) => ({ ...stop, frame: frameOf(visit, stop, n) })) }));
}

function frameOf(visit: string, { look, used }: FilmStop, n: number): FilmStop['frame'] {
  if (look === null || used === '') return null;
  const isDesktop = visit.endsWith('/desktop');
  const box = { x: 20, y: isDesktop ? 300 : 6000, width: 190, height: 40 };
  return { look, device: isDesktop ? 'desktop' : 'phone', box: !isDesktop && n > 0 ? null : box, covered: false };
}

/** A council where nothing differs but a search that was stopped on the phone, or one where the phone loses one way and needs more for another. */
export function differences(tasks: readonly string[], home: string, good: boolean, evil: string): readonly DeviceDifference[] {
  const two = { outcome: 'done', clicks: 2 } as const;
  return tasks.flatMap((task, n): readonly DeviceDifference[] => [
    {
      task, route: 'navigation', desktop: two,
      ...(good ? { phone: two, difference: 'same', hidden: null, because: 'By its links it takes 2 clicks on both.' }
        : n === 0 ? { phone: { outcome: 'not-found', clicks: null }, difference: 'phone-lost', hidden: { by: 'not-shown', text: evil, on: home, look: null }, because: `By its links it takes 2 clicks on the desktop; on the phone the way is lost: “${evil}” is in the page, but not shown there.` }
          : { phone: { outcome: 'done', clicks: 3 }, difference: 'phone-longer', hidden: { by: 'menu', text: evil, on: home, look: null, opener: 'Menu' }, because: `By its links it takes 2 clicks on the desktop and 3 on the phone: “${evil}” stands behind the closed menu “Menu” there.` }),
    },
    { task, route: 'search', desktop: two, phone: { outcome: 'not-assessed', clicks: null }, difference: 'could-not-tell', hidden: null, because: `By its search it could not be told: on the phone: ${evil}.` },
  ]);
}
