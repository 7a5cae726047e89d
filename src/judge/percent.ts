/** A share 0–1 in whole percent, as it may stand in a sentence. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
