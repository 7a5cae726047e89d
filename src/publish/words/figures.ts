/** A figure of 0–100 with the method's decimals; `not assessed` for null. */
export function figure(value: number | null, decimals: number): string {
  return value === null ? 'not assessed' : value.toFixed(decimals);
}

/** `63–71`, or one figure where both ends are the same; '' where there is none. */
export function range(low: number | null, high: number | null, decimals: number): string {
  if (low === null || high === null) return '';
  const [from, to] = [low.toFixed(decimals), high.toFixed(decimals)];
  return from === to ? from : `${from}–${to}`;
}

/** `between 63 and 71`; where both ends are the same, whether anything is missing; '' where there is none. */
export function between(low: number | null, high: number | null, decimals: number, coverage: number): string {
  if (low === null || high === null) return '';
  const [from, to] = [low.toFixed(decimals), high.toFixed(decimals)];
  if (from === to) return coverage < 1 ? 'what could not be told would not change it' : 'everything could be told';
  return `between ${from} and ${to} with what could not be told`;
}

/** A share of 0–1 in whole per cent, rounded down so that what is missing is never rounded away. */
export function perCent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}

/** A weight or a share of one, with at most two decimals and none that are noughts. */
export function weight(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `1 council`, `3 councils`. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** 1st, 2nd, 3rd, 4th … 11th … 21st. */
export function ordinal(n: number): string {
  const teens = n % 100 > 10 && n % 100 < 14;
  const ending = teens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' } as Readonly<Record<number, string>>)[n % 10] ?? 'th';
  return `${n}${ending}`;
}
