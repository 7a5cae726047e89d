import type { Look } from '../model/facts.ts';
import type { Device } from '../model/survey.ts';

/** Pictures of these looks on the device (else on the other), then the looks themselves as `look:<id>`; nothing twice. */
export function evidenceOf(looks: readonly (Look | null)[], device: Device = 'desktop'): readonly string[] {
  const seen = looks.filter((look) => look !== null);
  const images = seen.flatMap((look) => imageOf(look, device) ?? imageOf(look, device === 'phone' ? 'desktop' : 'phone') ?? []);
  return [...new Set([...images, ...seen.map(({ id }) => `look:${id}`)])];
}

function imageOf(look: Look, device: Device): string | null {
  const shot = look.seen[device]?.screenshot;
  return shot?.ok === true ? shot.data.image : null;
}
