/**
 * What is pressed on the way to a state without an address of its own, by the made address that stands for it (`…#~Bins~Missed%20bin`);
 * empty for every other.
 */
export function pressedIn(url: string): readonly string[] {
  const made = /#~([^#]*)$/.exec(url)?.[1] ?? '';
  return made.split('~').filter((part) => part !== '').map((part) => spelled(part.replace(/\*\d+$/, '')));
}

function spelled(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
