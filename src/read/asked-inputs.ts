import type { Problem } from '../model/problem.ts';
import type { Input } from '../model/scenario.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { short } from './phrase.ts';
import type { Path } from './place.ts';
import type { Ask } from './placed.ts';

const NAME = /^\$([A-Za-z][\w-]*)$/;

/** The input's name where a value is one as a whole, `$postcode`; else null. */
export function inputNamed(value: unknown): string | null {
  return (typeof value === 'string' ? NAME.exec(value)?.[1] : null) ?? null;
}

/** Texts of a step's own arguments, with their places; what stands under the keys `besides` is left out. */
export function textsIn(raw: unknown, path: Path, besides: readonly string[] = []): readonly { readonly text: string; readonly path: Path }[] {
  if (typeof raw === 'string') return [{ text: raw, path }];
  if (Array.isArray(raw)) return besides.includes('') ? [] : raw.flatMap((one: unknown, index) => textsIn(one, [...path, index]));
  if (!isWrittenMap(raw)) return [];
  return Object.entries(raw).filter(([key]) => !besides.includes(key)).flatMap(([key, one]) => textsIn(one, [...path, key]));
}

type Declared = Readonly<Record<string, Input>>;
interface Asked { readonly asks: readonly Ask[]; readonly problems: readonly Problem[] }

/** The inputs that texts ask for, and what looks like asking and is not. `inputs` null: nobody knows what is declared. */
export function askedInputs(written: Written, texts: ReturnType<typeof textsIn>, inputs: Declared | null): Asked {
  const asks = texts.flatMap(({ text, path }): Ask[] => {
    const name = inputNamed(text);
    return name === null ? [] : [{ name, path }];
  });
  const unknown = inputs === null ? [] : asks.filter(({ name }) => !Object.hasOwn(inputs, name)).map(({ name, path }) => {
    const hint = nearest(name, Object.keys(inputs));
    return written.problem(path, `"$${short(name)}" is not declared under inputs`, { hint: hint === null ? null : `$${hint}` });
  });
  return { asks, problems: [...unknown, ...texts.flatMap(({ text, path }) => oddDollar(written, text, path, inputs ?? {}))] };
}

function oddDollar(written: Written, text: string, path: Path, inputs: Declared): Problem[] {
  // In a pattern the sign means the end of the text.
  if (text.startsWith('~') || inputNamed(text) !== null) return [];
  if (text.includes('${')) return [written.problem(path, 'there are no expressions here: an input is written $name and is the whole value')];
  if (/^\$[A-Za-z]/.test(text)) {
    const rule = 'after $ come letters, figures and hyphens only, and nothing else stands beside it';
    return [written.problem(path, `"${short(text)}" is no input's name: ${rule}`)];
  }
  return [...text.matchAll(/\$([A-Za-z][\w-]*)/g)].slice(0, 1).map(([whole, name = '']) => {
    const isMeant = Object.hasOwn(inputs, name);
    const message = `"${short(whole)}" inside other text stays as it is: an input is put in place only where it is the whole value`;
    return written.problem(path, message, { level: isMeant ? 'error' : 'warning' });
  });
}
