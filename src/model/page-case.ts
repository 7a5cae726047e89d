import type { Look } from './facts.ts';
import type { PageRole } from './finding.ts';
import type { Device, Site } from './survey.ts';

/** One page state on one device, with what it is to the survey. */
export interface PageCase {
  readonly site: Site;
  readonly look: Look;
  readonly device: Device;
  readonly roles: readonly PageRole[];
  /** Titles of the site's other looks, for what must differ from page to page. */
  readonly titles: readonly { readonly look: string; readonly title: string }[];
}
