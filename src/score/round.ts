/** A share 0–1 as the published figure 0–100; a hair is added so that 0.285 × 100 does not become 28. */
export function percentOf(share: number | null, decimals: number): number | null {
  return share === null ? null : roundTo(share * 100, decimals);
}

/** Half goes up. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale + 1e-7) / scale;
}
