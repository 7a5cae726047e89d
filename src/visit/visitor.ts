import type { Browser, Page } from 'playwright';
import type { PageSource } from '../model/facts.ts';
import type { Guide, Observer, Store } from '../model/kit.ts';
import type { LabOrder } from '../model/lab.ts';
import type { SiteMap } from '../model/map.ts';
import type { PicturesWanted } from '../model/picture.ts';
import type { PdfLook, PdfOrder } from '../model/pdf.ts';
import type { Scenario } from '../model/scenario.ts';
import type { StatementPage, StatementSource } from '../model/statement.ts';
import type { Binding, Site, Survey } from '../model/survey.ts';
import type { Errand, Journey } from '../model/visit.ts';
import type { Tell } from '../model/event.ts';
import { isOnSite } from './address.ts';
import { readDocuments, type ReadPdf } from './documents.ts';
import { equip } from './equipment.ts';
import { looksOf, type Looks } from './looks.ts';
import { mapSite } from './map.ts';
import { labPages, type RunInLab } from './lab.ts';
import { keepPlaces } from './places.ts';
import { takePictures } from './picture.ts';
import { probe } from './probe.ts';
import { scrubbingStore } from './scrubbing.ts';
import { takeSeat, type Seat } from './seat.ts';
import { seeFurther } from './see-further.ts';
import { findStatement } from './statement.ts';
import { walkErrand } from './walk.ts';

export interface VisitorOptions {
  readonly survey: Pick<Survey, 'manners' | 'sites' | 'expected' | 'screens'> & Partial<Pick<Survey, 'bindings'>>;
  /** Name → address, as `survey.hosts`, with the samples' names filled in. */
  readonly hosts: Readonly<Record<string, string>>;
  /** One that runs already and is not ours to close. */
  readonly browser?: Browser;
  readonly observers: readonly Observer<Page>[];
  readonly readSource: (html: string, url: string) => PageSource;
  /** Pages and further files that a sitemap lists. */
  readonly readSitemap: (text: string) => { readonly pages: readonly string[]; readonly sitemaps: readonly string[] };
  readonly guide: Guide;
  /** A page as headings and sentences, for its accessibility statement; without it none is looked for. */
  readonly readStatement?: (html: string, url: string) => StatementSource;
  /** What a PDF says of itself, or why it could not be read; without it none is asked for. */
  readonly readPdf?: ReadPdf;
  /** Loads a page once in the lab; without it, or where the survey wants no runs, there is no lab. */
  readonly lab?: RunInLab;
  readonly tell: Tell;
  /** Hears, in lines for a person, what the browser's start needs said; silent where none is given. */
  readonly say?: (line: string) => void;
  readonly signal: AbortSignal;
  /** In a window, for a person: so long each act waits. */
  readonly watch?: { readonly slowMs: number } | null;
  /** How much more than usual pressing may take at one site; for tests. */
  readonly pressMs?: number | undefined;
}

/** Goes to sites: collects their maps, walks their journeys. One browser and one way out for all. */
export interface Visitor {
  /** Everything collected of a site before its journeys; after the signal whatever there is, with failure `interrupted`. */
  readonly map: (site: Site, scenarios: readonly Scenario[], binding: Binding | null, store: Store) => Promise<SiteMap>;
  /** One journey. Looks that the store has are not taken again. */
  readonly walk: (errand: Errand, map: SiteMap, binding: Binding | null, store: Store) => Promise<Journey>;
  /** Looks at pages of the site, lightly and each once; what the store has is not looked at again, and other sites' pages are not. */
  readonly show: (site: Site, urls: readonly string[], binding: Binding | null, store: Store) => Promise<void>;
  /** Tries out pages that were looked at, by the ids of their looks, with everything held back; what was tried is not tried again. */
  readonly probe: (site: Site, looks: readonly string[], binding: Binding | null, store: Store) => Promise<void>;
  /** Sees pages that were looked at, by the ids of their looks, as loaded by a phone and on the survey's further screens; what was seen is not seen again. */
  readonly further: (site: Site, looks: readonly string[], binding: Binding | null, store: Store) => Promise<void>;
  /** Takes pictures of places on pages that were looked at, with everything held back; what was taken is not taken again. */
  readonly picture: (site: Site, wanted: readonly PicturesWanted[], binding: Binding | null, store: Store) => Promise<void>;
  /** What stands where the site's accessibility statement should be; null where it is not to be looked for. */
  readonly statement: (site: Site, map: SiteMap, binding: Binding | null, store: Store) => Promise<StatementPage | null>;
  /** Reads documents, one after the other, by what they say of themselves; none where that is not wanted. */
  readonly documents: (site: Site, orders: readonly PdfOrder[], binding: Binding | null, store: Store) => Promise<readonly PdfLook[]>;
  /** Runs pages in the lab, as many times as the survey wants, and keeps what came of it; what was kept is not run again. */
  readonly lab: (site: Site, orders: readonly LabOrder[], binding: Binding | null, store: Store) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens gate, lanes and, with the first page that needs it, the browser. */
export async function openVisitor(options: VisitorOptions): Promise<Visitor> {
  const { survey } = options;
  const posts = (survey.bindings ?? []).flatMap(({ allow }) => allow.post);
  const by = await equip({ ...options, manners: survey.manners, screens: survey.screens, posts, homes: survey.sites.map(({ home }) => home) });
  const places = keepPlaces<Place>({ most: survey.manners.atOnce, leave: ({ seat }) => seat.page.close() });
  const at = async <T>(site: Site, binding: Binding | null, unsafely: Store, job: (place: Place) => Promise<T>): Promise<T> => {
    const store = scrubbingStore(unsafely, by.secrets);
    const open = async (): Promise<Place> => {
      const seat = await takeSeat(site, binding, store, by);
      return { seat, looks: looksOf(seat) };
    };
    // What is handed back is written by others.
    return by.secrets.scrubAll(await places.at(site.id, open, job));
  };
  return {
    map: (site, scenarios, binding, store) => at(site, binding, store, ({ seat, looks }) => mapSite(seat, looks, scenarios, survey.expected?.filter((one) => one.site === site.id))),
    walk: (errand, map, binding, store) => {
      const site = siteOf(survey, errand.visit.site, map.home);
      return at(site, binding, store, ({ seat, looks }) => walkErrand(errand, map, seat, looks));
    },
    show: (site, urls, binding, store) => at(site, binding, store, async ({ looks }) => {
      for (const url of urls) if (!options.signal.aborted && isOnSite(url, site.home)) await looks.at(url, 'light');
    }),
    probe: (site, ids, binding, store) => at(site, binding, store, async ({ seat, looks }) => {
      for (const id of ids) if (!options.signal.aborted) await probe(id, seat, looks);
    }),
    further: (site, ids, binding, store) => at(site, binding, store, async ({ seat, looks }) => {
      for (const id of ids) if (!options.signal.aborted) await seeFurther(id, seat, looks);
    }),
    picture: (site, wanted, binding, store) => at(site, binding, store, async ({ seat, looks }) => {
      for (const one of wanted) if (!options.signal.aborted) await takePictures(one, seat, looks);
    }),
    statement: (site, map, binding, store) => at(site, binding, store, async (place) => (
      options.readStatement === undefined ? null : findStatement({ ...place, map, read: options.readStatement }))),
    documents: (site, orders, binding, store) => at(site, binding, store, async ({ seat }) => (
      options.readPdf === undefined ? [] : readDocuments(orders, seat, options.readPdf))),
    lab: (site, orders, binding, store) => at(site, binding, store, async ({ seat }) => {
      if (options.lab !== undefined) await labPages(orders, seat, { run: options.lab, runs: survey.manners.lab ?? 0 });
    }),
    close: async () => {
      await places.leaveAll();
      await by.close();
    },
  };
}

interface Place { readonly seat: Seat; readonly looks: Looks }

function siteOf(survey: VisitorOptions['survey'], id: string, home: string): Site {
  return survey.sites.find((site) => site.id === id) ?? { id, name: id, type: 'unitary', nation: 'other', home };
}
