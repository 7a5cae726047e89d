/** White space made one, case folded, typographic quotes made plain: how words are compared everywhere in a journey. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What is longer than any page that is read is tried by no regular expression. */
const MOST = 20_000;

/**
 * Whether the text holds the pattern: its words as a whole phrase, or with a leading `~` a regular expression, case-insensitive. Those that
 * some text would keep busy for ever were refused when they were read.
 */
export function holds(pattern: string, text: string): boolean {
  if (pattern.startsWith('~')) return new RegExp(pattern.slice(1), 'iu').test(text.slice(0, MOST).replace(/\s+/g, ' '));
  const phrase = plain(pattern);
  // Words are whole; what begins or ends with a sign, `/bins`, needs no gap there.
  const before = /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${literally(phrase)}${after}`, 'u').test(plain(text));
}

/** Whether the text is the pattern and nothing else; a `~pattern` is only ever held. */
export function isExactly(pattern: string, text: string): boolean {
  return !pattern.startsWith('~') && plain(pattern) === plain(text);
}

/** Whether it can be used: words, or a `~` and a regular expression that can be read. */
export function isPattern(pattern: string): boolean {
  if (!pattern.startsWith('~')) return pattern.trim() !== '';
  try {
    return new RegExp(pattern.slice(1), 'iu').source !== '(?:)';
  } catch {
    return false;
  }
}

/** The words as a regular expression's source that fits them and nothing else. */
export function literally(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
