/** Whether words tell of an error in a form and not that all went well. */
export function isErrorWords(words: string): boolean {
  return /error|invalid|required|must|missing|please|fill|complete|correct|enter|select|choose|cannot|can[’']t be|empty|blank|tell us|\bgwall|rhaid|rhowch|dewiswch/i.test(words)
    && !/thank|success|(?:has been|was|were) (?:sent|received|saved)|diolch/i.test(words);
}
