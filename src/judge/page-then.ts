import type { Look } from '../model/facts.ts';
import type { Device } from '../model/survey.ts';
import { controlsOf } from './controls-of.ts';
import type { PageThen } from './page-change.ts';

/** What is kept of a look for comparing it with a later one; null where its page did not come or was not read. */
export function pageThen(look: Look | null, device: Device): PageThen | null {
  if (look === null || look.failure !== null) return null;
  const html = look.seen[device]?.html ?? look.seen.desktop?.html ?? look.seen.phone?.html;
  if (html?.ok !== true) return null;
  const names = look.seen[device]?.names ?? look.seen.desktop?.names ?? look.seen.phone?.names;
  const { title, headings, links } = html.data.source;
  const { controls, isCut } = names?.ok === true ? controlsOf(names.data.snapshot) : { controls: [], isCut: true };
  return {
    url: look.got ?? look.asked, title, headings: headings.map(({ text }) => text),
    links: links.map(({ text, href }) => ({ text, href })), controls, ...(isCut && { isPart: true }),
  };
}
