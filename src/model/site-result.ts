import type { InclusionResult } from './arrival.ts';
import type { TaskFinding } from './destination.ts';
import type { DeviceDifference, FilmStrip } from './difference.ts';
import type { EvidenceId } from './facts.ts';
import type { PageRole, Severity } from './finding.ts';
import type { LabResult } from './lab.ts';
import type { SearchMetrics, SiteMap } from './map.ts';
import type { PdfLook } from './pdf.ts';
import type { QuotedLink } from './quoted-link.ts';
import type { FaultPlace } from './spot.ts';
import type { StatementAnswer, StatementPage } from './statement.ts';
import type { Device, Site } from './survey.ts';
import type { Journey, JudgedOutcome } from './visit.ts';

/** A page that was looked at, as reports need it. */
export interface LookCard {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly status: number | null;
  readonly failure: string | null;
  readonly roles: readonly PageRole[];
  /** As in a finding. */
  readonly seenAs?: string;
  readonly images: Readonly<Partial<Record<Device, { readonly image: EvidenceId; readonly width: number; readonly height: number }>>>;
}

/** One distinct fault of a site’s pages: the same rule at the same kind of place, on however many pages and devices. */
export interface SiteFault {
  /** As of findings. */
  readonly fingerprint: string;
  readonly check: string;
  readonly item: string;
  /** The worst that any of its pages has. */
  readonly severity: Severity;
  readonly wcag: readonly string[];
  /** How many judged pages have it. */
  readonly pages: number;
  readonly devices: readonly string[];
  /** An example: where on the page at `url`; null where the check names no places. */
  readonly place: FaultPlace | null;
  readonly url: string | null;
  /** What was said of that page. */
  readonly message: string;
  /** Ids of the findings that it is part of, sorted. */
  readonly findings: readonly string[];
}

export interface SiteResult {
  readonly site: Site;
  /** In plain words, why nothing could be said; null where the site was assessed. */
  readonly notAssessed: string | null;
  readonly mapped: number;
  readonly search: { readonly how: SiteMap['search']['how']; readonly runs: SiteMap['search']['runs']; readonly metrics?: SearchMetrics };
  readonly aToZ: string | null;
  readonly tasks: readonly TaskFinding[];
  readonly journeys: readonly Journey[];
  /** Visit id → how its journey ended, for people who have to act. */
  readonly outcomes: Readonly<Record<string, JudgedOutcome>>;
  readonly looks: readonly LookCard[];
  /** The links that the tasks' ways, searches and A to Z entries quote, and where they stand; absent where nobody asked. */
  readonly quoted?: readonly QuotedLink[];
  /** How the phone's ways differ from the desktop's, task by task and route by route; absent in results from before this was told. */
  readonly differences?: readonly DeviceDifference[];
  /** Its journeys page by page, sorted by visit; absent in results from before this was told. */
  readonly strips?: readonly FilmStrip[];
  /** What is at fault on its pages, each distinct fault once, by severity × reach; absent in results from before this was told. */
  readonly faults?: readonly SiteFault[];
  /** Where the accessibility statement was looked for, and each question put to it; absent where nobody looked. */
  readonly statement?: { readonly page: StatementPage; readonly answers: readonly StatementAnswer[] };
  /** The PDFs that were read, sorted by address; absent where nobody looked. */
  readonly pdfs?: readonly PdfLook[];
  /** What first visits showed, by address; absent where no page was tried. */
  readonly inclusion?: readonly InclusionResult[];
  /** What was timed in the lab, by address; absent where the survey wanted no lab. */
  readonly lab?: readonly LabResult[];
}
