/** Whether a request takes the words along, in its address or in what it sends; in capitals or not, encoded for addresses or not. */
export function carries(url: string, body: string | null, words: string): boolean {
  const wanted = words.toLowerCase();
  return [url, body ?? ''].some((text) => plainly(text).includes(wanted));
}

function plainly(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  // Not all of a body need be encoded: what cannot be undone stays as it is.
  return spaced.replace(/(%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  }).toLowerCase();
}
