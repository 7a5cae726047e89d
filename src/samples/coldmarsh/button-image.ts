import type { Answered } from '../council.ts';

const words: Readonly<Record<string, string>> = { 3: 'News', 4: 'Contact us', 5: 'Tourism', 13: 'Housing', 14: 'Leisure', 15: 'Windmill' };

/** A menu button as a picture of words, the way it was done. One of them is planted to weigh more than two megabytes. */
export function buttonImage(path: string): Answered | null {
  const said = words[/^\/images\/button(\d+)\.gif$/.exec(path)?.[1] ?? ''];
  if (!said) return null;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="34"><rect width="150" height="34" rx="6" fill="#4d6b3c"/>`
    + `<text x="14" y="22" font-family="Arial" font-size="15" fill="#fff">${said}</text></svg>`;
  return { status: 200, type: 'image/svg+xml', body: said === 'Windmill' ? `${body}<!-- ${'as it came from the camera '.repeat(84_000)} -->` : body };
}
