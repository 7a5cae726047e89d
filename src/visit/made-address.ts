/** A control to press: what it is called, and which of several that are called so, counted in the order of the page. */
export interface Press { readonly name: string; readonly nth: number }

/** An address that says how to come to a state without an address of its own: what to open, then what to press. */
export interface Made { readonly base: string; readonly presses: readonly Press[] }

/** Reads `https://x/#~Bins~Missed%20bin*2`; null for every address that has no such sign. */
export function madeOf(address: string): Made | null {
  const at = /#~([^#]*)$/.exec(address);
  if (at === null) return null;
  const names = (at[1] ?? '').split('~').filter((part) => part !== '');
  return { base: address.slice(0, at.index), presses: names.map(pressOf) };
}

/** The address of the state that pressing leads to from an address; observe writes the same of a page's controls. */
export function madeFrom(base: string, presses: readonly Press[]): string {
  const parts = presses.map(({ name, nth }) => {
    const encoded = encodeURIComponent(name.toWellFormed()).replace(/[~*]/g, (sign) => (sign === '~' ? '%7E' : '%2A'));
    return nth > 1 ? `${encoded}*${nth}` : encoded;
  });
  return `${base}#~${parts.join('~')}`;
}

/** The same state on a page that is walked by pressing: an address without the sign gets it, with nothing pressed yet. */
export function atStart(address: string): string {
  return madeOf(address) === null ? `${address}#~` : address;
}

/** The states on the way to one, the first with nothing pressed; empty for what is no such address. */
export function before(address: string): readonly string[] {
  const made = /^(.*#~)([^#]*)$/.exec(address);
  const parts = (made?.[2] ?? '').split('~').filter((part) => part !== '');
  return parts.map((_part, n) => `${made?.[1] ?? ''}${parts.slice(0, n).join('~')}`);
}

function pressOf(part: string): Press {
  const [, name = '', nth = '1'] = /^(.*?)(?:\*(\d+))?$/.exec(part) ?? [];
  try {
    return { name: decodeURIComponent(name), nth: Number(nth) };
  } catch {
    return { name, nth: Number(nth) };
  }
}
