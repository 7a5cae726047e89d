const width = 80;
const longestWord = 200;

/**
 * Text as lines of at most 80 columns, each with the indent, those after the first with the deeper one. A word that is longer (an address)
 * stands whole on a line of its own, so that it can be copied; one over 200 signs is cut.
 */
export function wrapped(text: string, indent = '', deeper = indent): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '').map(clipped)) {
    const before = lines.length === 0 ? indent : deeper;
    if (line !== '' && [...before, ...line, ' ', ...word].length > width) {
      lines.push(before + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, (lines.length === 0 ? indent : deeper) + line];
}

function clipped(word: string): string {
  const signs = [...word];
  return signs.length > longestWord ? `${signs.slice(0, longestWord - 1).join('')}…` : word;
}
