/** How long a `Retry-After` header asks us to wait, in milliseconds: seconds or a date; null where it says nothing. */
export function retryAfter(written: string | undefined): number | null {
  if (written === undefined) return null;
  const ms = /^\d{1,7}$/.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
