/** A control as a page's list of names has it. */
export interface Control { readonly landmark: string; readonly role: string; readonly name: string }

const landmarks: ReadonlySet<string> = new Set(['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'form', 'region']);
const roles: ReadonlySet<string> = new Set([
  'link', 'button', 'textbox', 'searchbox', 'combobox', 'listbox', 'checkbox', 'radio', 'spinbutton', 'slider', 'switch', 'tab', 'menuitem',
]);

/** A snapshot of so many characters was cut off there when it was taken (observe/names.ts). */
const CUT = 20_000;

/** The controls of a snapshot of names and roles, in the order of the page: `main: button Continue`, the innermost landmark first. `isCut`: its end is missing. */
export function controlsOf(snapshot: string): { readonly controls: readonly string[]; readonly isCut: boolean } {
  const isCut = snapshot.length >= CUT;
  const round: { readonly indent: number; readonly landmark: string }[] = [];
  const controls = snapshot.split('\n').slice(0, isCut ? -1 : undefined).flatMap((line) => {
    const [, space = '', role = '', name] = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
    if (role === '') return [];
    while ((round.at(-1)?.indent ?? -1) >= space.length) round.pop();
    if (landmarks.has(role)) round.push({ indent: space.length, landmark: role });
    return roles.has(role) ? [`${round.at(-1)?.landmark ?? ''}: ${role} ${spelled(name ?? '', line)}`] : [];
  });
  return { controls, isCut };
}

/** Names are written as JSON; a line that YAML wants in single quotes doubles those inside. */
function spelled(name: string, line: string): string {
  const single = /^\s*- '/.test(line) ? name.replaceAll("''", "'") : name;
  return single.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([nt])|(.))/gi, (_all, four?: string, two?: string, white?: string, sign?: string) => {
    const hex = four ?? two;
    return hex !== undefined ? String.fromCharCode(Number.parseInt(hex, 16)) : white !== undefined ? ' ' : sign ?? '';
  });
}

/** Such a line read again; what is none is a control without a name. */
export function controlIn(line: string): Control {
  const [, landmark = '', role = '', name = ''] = /^([a-z]*): ([a-z]+) ([^]*)$/.exec(line) ?? [];
  return { landmark, role, name };
}
