import { keptOff } from './kept-off.ts';
import type { Stand } from './stand.ts';

/** Whether the page where a journey stands wants its visitor to sign in: by its host, or because a form of its main part asks for a password. */
export function wantsAccount({ state: { url, source }, map }: Stand): boolean {
  if (source === null) return keptOff(url, map.home)?.kind === 'sign-in';
  return source.forms.some(({ region, fields }) => region === 'main' && fields.some(({ type }) => type === 'password'));
}
