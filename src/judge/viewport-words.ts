/** The content of a viewport meta element as words and values, lower case: `width` → `device-width`. */
export function viewportWords(content: string): ReadonlyMap<string, string> {
  return new Map(content.toLowerCase().split(/[,;]/).map((part) => {
    const [key = '', value = ''] = part.split('=');
    return [key.trim(), value.trim()] as const;
  }));
}
