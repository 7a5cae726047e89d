import type { Look, PageSource } from '../model/facts.ts';
import type { TaskCase } from '../model/kit.ts';

/** What is known of a page's HTML: after script where it was looked at, else as plain HTTP gave it; null where it was not read. */
export function sourceOf(task: TaskCase, url: string): PageSource | null {
  const look = task.looked(url);
  return (look && renderedSource(look)) ?? task.page(url)?.source ?? null;
}

/** The HTML that a look read, or null. */
export function renderedSource(look: Look): PageSource | null {
  const html = look.seen.desktop?.html ?? look.seen.phone?.html;
  return look.failure === null && html?.ok === true ? html.data.source : null;
}
