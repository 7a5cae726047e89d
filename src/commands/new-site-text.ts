import { yamlText } from './yaml-text.ts';

/** A line of a sites file. */
export interface SiteDraft { readonly id: string; readonly name: string; readonly type: string; readonly nation: string; readonly home: string }

/** What a person answers about what one site needs; '' and null where nothing is needed. */
export interface BindingDraft {
  readonly reviewed: string;
  readonly postcode: string;
  /** The public building whose postcode it is. */
  readonly of: string;
  /** Words on the consent banner's refusing button. */
  readonly consent: readonly string[];
  readonly optOut: { readonly since: string; readonly because: string } | null;
  readonly suppliers: readonly { readonly task: string; readonly name: string; readonly host: string }[];
}

/** The sites file with one line more, in the order of its own columns; a new file where there is none. */
export function withSite(text: string | null, site: SiteDraft): string {
  const before = text === null || text.trim() === '' ? 'id,name,type,nation,home\n' : text;
  const header = before.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const columns = header.split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const cells = columns.map((column) => cell(String(Object.entries(site).find(([key]) => key === column)?.[1] ?? '')));
  return `${before.endsWith('\n') ? before : `${before}${end}`}${cells.join(',')}${end}`;
}

function cell(text: string): string {
  return /^[\w .:/?=&-]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Whether the site needs a file of its own. */
export function needsBinding({ postcode, consent, optOut, suppliers }: BindingDraft): boolean {
  return postcode !== '' || consent.length > 0 || optOut !== null || suppliers.length > 0;
}

/** The binding's file, with comments that teach. */
export function bindingText({ reviewed, postcode, of, consent, optOut, suppliers }: BindingDraft): string {
  return `${[
    '# yaml-language-server: $schema=../schema/binding.json',
    '#',
    '# What this one site needs, each with its reason. Nothing of a real person stands here, ever.',
    '',
    '# When a person last looked at this.',
    `reviewed: ${reviewed}`,
    ...(postcode === '' ? [] : [
      '', '# What scripts type: public, made up, or of a public building.',
      'inputs:', `  postcode: {value: ${yamlText(postcode)}, of: ${yamlText(of)}}`,
    ]),
    ...(consent.length === 0 ? [] : ['', '# Words on the consent banner’s refusing button.', `consent: [${consent.map(yamlText).join(', ')}]`]),
    ...(optOut === null ? [] : ['', '# The council asked not to be visited: it is listed as declined, never scored.', 'opt-out:', `  since: ${optOut.since}`, `  because: ${yamlText(optOut.because)}`]),
    ...(suppliers.length === 0 ? [] : ['', '# Whose pages a task goes on with.', 'suppliers:', ...suppliers.map(({ task, name, host }) => `  ${task}: {name: ${yamlText(name)}, host: ${yamlText(host)}}`)]),
  ].join('\n')}\n`;
}
