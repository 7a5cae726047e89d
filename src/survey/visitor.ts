import type { Store } from '../model/kit.ts';
import type { LabOrder } from '../model/lab.ts';
import type { SiteMap } from '../model/map.ts';
import type { PdfLook, PdfOrder } from '../model/pdf.ts';
import type { PicturesWanted } from '../model/picture.ts';
import type { Scenario } from '../model/scenario.ts';
import type { StatementPage } from '../model/statement.ts';
import type { Binding, Site } from '../model/survey.ts';
import type { Errand, Journey } from '../model/visit.ts';

/** One who goes to a site; given, so that this page needs no browser. */
export interface Visitor {
  readonly map: (site: Site, scenarios: readonly Scenario[], binding: Binding | null, store: Store) => Promise<SiteMap>;
  readonly walk: (errand: Errand, map: SiteMap, binding: Binding | null, store: Store) => Promise<Journey>;
  /** Looks at pages of the site, lightly and each once, that nothing else has looked at. */
  readonly show: (site: Site, urls: readonly string[], binding: Binding | null, store: Store) => Promise<void>;
  /** Tries out pages that were looked at, by the ids of their looks. */
  readonly probe: (site: Site, looks: readonly string[], binding: Binding | null, store: Store) => Promise<void>;
  /** Sees pages that were looked at as loaded by a phone and on the survey's further screens. */
  readonly further?: (site: Site, looks: readonly string[], binding: Binding | null, store: Store) => Promise<void>;
  /** Takes pictures of places on pages that were looked at. */
  readonly picture: (site: Site, wanted: readonly PicturesWanted[], binding: Binding | null, store: Store) => Promise<void>;
  /** What stands where the accessibility statement should be; null where it is not to be looked for. */
  readonly statement?: (site: Site, map: SiteMap, binding: Binding | null, store: Store) => Promise<StatementPage | null>;
  /** Reads documents by what they say of themselves. */
  readonly documents?: (site: Site, orders: readonly PdfOrder[], binding: Binding | null, store: Store) => Promise<readonly PdfLook[]>;
  /** Times pages on a simulated slow phone and keeps what came of it; what was kept is not timed again. */
  readonly lab?: (site: Site, orders: readonly LabOrder[], binding: Binding | null, store: Store) => Promise<void>;
}

/** An edition of before, to be asked what stood where a scripted step of today finds nothing. */
export interface OlderEdition { readonly id: string; readonly store: Pick<Store, 'load'> }
