import type { LinkFact, Look, PageSource } from '../model/facts.ts';
import type { Device } from '../model/survey.ts';

/** Where a journey stands: the address and what was seen there. */
export interface Here {
  readonly url: string;
  /** Null before the first page, and off the site, where nothing is opened. */
  readonly look: Look | null;
  readonly source: PageSource | null;
}

/** A link and whether a resident on this device sees it now. */
export interface SeenLink { readonly link: LinkFact; readonly isVisible: boolean }

/** What the page says, read on this device or, where one load served both, on the desktop. */
export function sourceOf(look: Look | null, device: Device): PageSource | null {
  const html = [look?.seen[device]?.html, look?.seen.desktop?.html].find((one) => one?.ok === true);
  return html?.ok === true ? html.data.source : null;
}

/**
 * The page's links in its own order. Where a device's boxes were not looked at (a light look), the source alone says
 * what is hidden.
 */
export function linksOf(here: Here, device: Device): readonly SeenLink[] {
  const seen = here.look?.seen[device]?.links;
  const boxes = seen?.ok === true ? seen.data : null;
  const covered = new Set(boxes?.covered ?? []);
  return (here.source?.links ?? []).map((link) => ({
    link,
    isVisible: boxes === null ? !link.hidden : boxes.boxes[link.n] != null && !covered.has(link.n),
  }));
}
