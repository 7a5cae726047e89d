import type { Recorded } from './record-log.ts';

/** What a person typed while a recording went on, known so that it is written down nowhere. In memory alone. */
export interface Typed {
  /** What stands in a field now. */
  readonly hear: (field: string, value: string) => void;
  /** Whether words or an address hold something of it; what is shorter than three signs is nobody's. */
  readonly isIn: (text: string) => boolean;
}

/** From so many signs on it is known inside other words as well, and without its last ones: a page may say it while it is being typed. */
const SURE = 6;
const LEAST = 3;

export function openTyped(): Typed {
  const fields = new Map<string, string[]>();
  return {
    hear: (field, value) => {
      const [own, now] = [fields.get(field) ?? [], folded(value)];
      const last = own.at(-1) ?? '';
      if (last !== '' && last.startsWith(now)) return;
      fields.set(field, now.startsWith(last) ? [...own.slice(0, -1), now] : [...own, now]);
    },
    isIn: (text) => [folded(text), folded(unpacked(text))].some((one) => [...fields.values()].flat().some((value) => holdsValue(one, value))),
  };
}

/** The same without the words and addresses that hold what was typed; what they were of says so. */
export function withoutTyped(recorded: readonly Recorded[], { isIn }: Typed): readonly Recorded[] {
  return recorded.map((one): Recorded => {
    switch (one.is) {
      case 'back': return one;
      case 'note': return isIn(one.text) ? { is: 'note', text: 'What is to be said here holds what you typed.' } : one;
      case 'open': return { is: 'open', url: bareOf(one.url, isIn) };
      case 'page': {
        const [heading, title] = [one.seen.heading, one.seen.title].map((words) => (isIn(words) ? '' : words));
        const isSame = heading === one.seen.heading && title === one.seen.title;
        const url = bareOf(one.seen.url, isIn);
        return { is: 'page', seen: { ...one.seen, url, heading: heading ?? '', title: title ?? '', ...(!isSame || url !== one.seen.url ? { isWithheld: true as const } : {}) } };
      }
      case 'act': {
        const { name, value, group } = one.seen;
        return [name, value, group].some(isIn) ? { is: 'act', seen: { ...one.seen, name: '', value: '', group: '', isWithheld: true } } : one;
      }
    }
  });
}

/** An address without query and fragment where they hold it, and without its path where that does. */
function bareOf(url: string, isIn: Typed['isIn']): string {
  if (!isIn(url)) return url;
  const bare = url.replace(/[?#].*$/s, '');
  return isIn(bare) ? `${URL.parse(url)?.origin ?? ''}/` : bare;
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{C}]+/gu, ' ').trim().toLowerCase();
}

/** As it stands in an address: `a+b`, `a%20b`. */
function unpacked(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function holdsValue(text: string, value: string): boolean {
  if (value.length < LEAST) return false;
  if (value.length >= SURE) return text.includes(value.slice(0, Math.max(SURE - 1, value.length - 2)));
  const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + value.length))) return true;
  }
  return false;
}
