import type { FieldFact, Look, PageSource, Region } from '../model/facts.ts';
import type { Device } from '../model/survey.ts';
import { sourceOf } from './here.ts';
import { readNodes, type PageNodes } from './nodes.ts';

const landmarks: Readonly<Partial<Record<Region, string>>> = { header: 'banner', nav: 'navigation', main: 'main', aside: 'complementary', footer: 'contentinfo' };
const roles: Readonly<Record<string, string>> = { checkbox: 'checkbox', radio: 'radio', select: 'combobox', 'select-one': 'combobox', search: 'searchbox', number: 'spinbutton', button: 'button', submit: 'button' };

/**
 * What a stored page has by role and name: as its accessibility tree was kept on this device, else on the other; of a page of which only the
 * source was kept, its links, headings, fields and buttons, which are not all that may be there (`isCut`).
 */
export function offlineNodes(look: Look | null, device: Device): PageNodes {
  const names = [look?.seen[device]?.names, look?.seen.desktop?.names, look?.seen.phone?.names].find((one) => one?.ok === true);
  if (names?.ok === true) return readNodes(names.data.snapshot);
  const source = sourceOf(look, device);
  return source === null ? { nodes: [], isCut: true } : { nodes: readNodes(outlineOf(source), Infinity).nodes, isCut: true };
}

/** A source in the lines of an accessibility tree. */
function outlineOf({ links, headings, forms }: PageSource): string {
  const parts = Object.entries(landmarks).flatMap(([region, landmark]) => {
    const own = links.filter((link) => link.region === region).map(({ text }) => line('link', text));
    const filled = forms.filter((form) => form.region === region).flatMap(({ fields, buttons }) => [...fields.map(fieldLine), ...buttons.map((text) => line('button', text))]);
    const heads = region === 'main' ? headings.map(({ text, level }) => `${line('heading', text)} [level=${level}]`) : [];
    return [`- ${landmark}:`, ...[...heads, ...own, ...filled].map((one) => `  ${one}`)];
  });
  return parts.join('\n');
}

function fieldLine({ type, label, name }: FieldFact): string {
  return line(roles[type] ?? 'textbox', label === '' ? name : label);
}

function line(role: string, name: string): string {
  return `- ${role} ${JSON.stringify(name.replace(/\s+/g, ' ').trim().slice(0, 900))}`;
}
