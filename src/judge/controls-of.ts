/** A control as a page's list of names has it. */
export interface Control { readonly landmark: string; readonly role: string; readonly name: string }

const landmarks: ReadonlySet<string> = new Set(['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'form', 'region']);
const roles: ReadonlySet<string> = new Set([
  'link', 'button', 'textbox', 'searchbox', 'combobox', 'listbox', 'checkbox', 'radio', 'spinbutton', 'slider', 'switch', 'tab', 'menuitem',
]);

/** The controls of a snapshot of names and roles, in the order of the page: `main: button Continue`, the innermost landmark first. */
export function controlsOf(snapshot: string): readonly string[] {
  const round: { readonly indent: number; readonly landmark: string }[] = [];
  return snapshot.split('\n').flatMap((line) => {
    const [, space = '', role = '', name] = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
    if (role === '') return [];
    while ((round.at(-1)?.indent ?? -1) >= space.length) round.pop();
    if (landmarks.has(role)) round.push({ indent: space.length, landmark: role });
    const spelled = (name ?? '').replace(/\\(.)/g, '$1').replaceAll("''", "'");
    return roles.has(role) ? [`${round.at(-1)?.landmark ?? ''}: ${role} ${spelled}`] : [];
  });
}

/** Such a line read again; what is none is a control without a name. */
export function controlIn(line: string): Control {
  const [, landmark = '', role = '', name = ''] = /^([a-z]*): ([a-z]+) ([^]*)$/.exec(line) ?? [];
  return { landmark, role, name };
}
