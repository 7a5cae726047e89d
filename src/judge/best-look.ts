import type { Look } from '../model/facts.ts';

/** Looks at one page, the most telling first: those that came, the fuller ones, the page as it loads before a state that a journey made of it, then by id. */
export function bestFirst(looks: readonly Look[]): readonly Look[] {
  const key = (look: Look) => [look.failure !== null, look.depth !== 'full', look.asked.includes('#'), look.asked !== look.got].map(Number).join('') + look.id;
  return looks.map((look) => ({ look, key: key(look) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ look }) => look);
}

/** The best of them, with the devices that it was not seen on filled in from the others that came; null where there is none. */
export function mergedLook(looks: readonly Look[]): Look | null {
  const [best, ...others] = bestFirst(looks);
  if (best === undefined) return null;
  const came = [best, ...others.filter(({ failure }) => failure === null)];
  const [desktop, phone] = [came.find(({ seen }) => seen.desktop)?.seen.desktop, came.find(({ seen }) => seen.phone)?.seen.phone];
  return { ...best, seen: { ...(desktop ? { desktop } : {}), ...(phone ? { phone } : {}) } };
}
