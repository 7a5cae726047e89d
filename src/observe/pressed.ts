/** Longer ways than this are no resident's. */
const MOST_PRESSES = 6;

/**
 * Whether a state is one of a page that is walked by pressing: its address says so, `https://x/#~` with nothing pressed yet or
 * `https://x/#~Bins~Missed%20bin`, the names of the controls that lead there from the address before the sign.
 */
export function isPressed(url: string): boolean {
  return /#~[^#]*$/.test(url);
}

/**
 * The address of the state that pressing a control of this name leads to; `nth` where several are called so. Null where that is too far.
 * What is called “Home” leads to where one begins.
 */
export function pressedAddress(url: string, name: string, nth: number): string | null {
  const [base = '', made = ''] = url.split(/#~(?=[^#]*$)/);
  if (/^(?:home|home ?page|hafan)$/i.test(name.trim())) return `${base}#~`;
  const before = made === '' ? [] : made.split('~');
  if (before.length >= MOST_PRESSES) return null;
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/[~*]/g, (sign) => (sign === '~' ? '%7E' : '%2A'));
  return `${base}#~${[...before, nth > 1 ? `${encoded}*${nth}` : encoded].join('~')}`;
}
