import { oneLine } from './one-line.ts';

const candidate = String.raw`(?:“[^”]*”|\/\S.*?\/(?=[\s,;]|$))`;
const list = new RegExp(String.raw`(${candidate})(?:(?: or |, in Welsh )${candidate})+`, 'g');
const pattern = /(?<=^|\s)\/\S.*?\/(?=[\s,;]|$)/g;

/** What a step said, as it may stand in a sentence for people: of a list of candidates the first, no patterns; all of it stands at the step. */
export function inShort(detail: string): string {
  const ways = detail.replace(/^none of (\d+) ways: [^]*$/, 'none of its $1 ways was there');
  return oneLine(ways.replace(list, '$1 or the like').replace(pattern, 'of the script’s words').replace('of the script’s words or the like', 'of the script’s words'));
}
