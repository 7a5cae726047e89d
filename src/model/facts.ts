import type { Failure } from './failure.ts';
import type { Arrival } from './arrival.ts';
import type { Colour } from './colour.ts';
import type { Content } from './content.ts';
import type { FormErrors } from './form-errors.ts';
import type { Keyboard } from './keyboard.ts';
import type { Lab } from './lab.ts';
import type { Layers } from './layers.ts';
import type { Motion } from './motion.ts';
import type { Paint } from './paint.ts';
import type { Resize } from './resize.ts';
import type { Spot } from './spot.ts';
import type { Structure } from './structure.ts';
import type { Device } from './survey.ts';

/** A file of the evidence folder, named by its content: `<sha256>.<ext>`. */
export type EvidenceId = string;

/** Where on the page something stands. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'breadcrumb' | 'cookie';

/** One link as the page has it, in document order. */
export interface LinkFact {
  /** Position among all links of the page, from 0; the same number in every observer's answer on this page. */
  readonly n: number;
  /** Absolute address without fragment but for a route (`#/…`, `#!…`) or the names of what is pressed to come there (`#~…`); null for what is no http(s) address. */
  readonly href: string | null;
  /** The `#…` part with its sign, or ''. */
  readonly fragment: string;
  /** What a resident reads or hears: aria-label, else heading inside, else text, else img alt, else title. */
  readonly text: string;
  /** Nearest heading above it in the same block, or the parent item's label in a menu. */
  readonly context: string;
  /** The rest of its card or list item, where that is short. */
  readonly extra: string;
  readonly region: Region;
  /** Tags and classes of its nearest five ancestors, `main>ol.results>li>h3`: links of one list have the same. */
  readonly place?: string;
  /** By the source alone: inside hidden, aria-hidden, closed details, collapse, dropdown or offcanvas. */
  readonly hidden: boolean;
}

export interface FieldFact {
  /** The `type`, or the element's name for select and textarea. */
  readonly type: string;
  readonly name: string;
  /** Label, aria-label, placeholder or title, the first there is. */
  readonly label: string;
  readonly id: string;
  readonly autocomplete: string;
  readonly value: string;
}

export interface FormFact {
  readonly n: number;
  /** Absolute; null where there is no action and no script-free way to send it. */
  readonly action: string | null;
  readonly method: 'get' | 'post' | 'dialog';
  readonly role: string;
  readonly id: string;
  readonly label: string;
  readonly region: Region;
  readonly fields: readonly FieldFact[];
  /** Words on its buttons. */
  readonly buttons: readonly string[];
}

/** What a page's HTML says, before or after script; the same reader makes both (observe/source.ts). */
export interface PageSource {
  readonly title: string;
  readonly lang: string;
  readonly description: string;
  /** Absolute, or null. */
  readonly canonical: string | null;
  /** Content of meta robots, lower case. */
  readonly robots: string;
  /** Content of meta viewport, or null where there is none. */
  readonly viewport: string | null;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly breadcrumb: string;
  /** First 60 words of the main part. */
  readonly lead: string;
  /** Text of the main part without navigation, at most 8,000 characters. */
  readonly text: string;
  /** Words of the main part in all. */
  readonly words: number;
  readonly links: readonly LinkFact[];
  readonly forms: readonly FormFact[];
  readonly iframes: readonly { readonly src: string | null; readonly title: string }[];
  /** The same page in other languages: `hreflang` of links in head and page, or a link that does no more than offer a language. Absolute. */
  readonly languages?: readonly { readonly lang: string; readonly href: string }[];
  /** Languages that the page offers by a button, a script or a link without an address; absent where it offers none so. */
  readonly switches?: readonly string[];
  /** Number of script elements. */
  readonly scripts: number;
  readonly images: number;
}

/** One observer's answer: what it saw, or why it could not. */
export type Observation<T> =
  | { readonly ok: true; readonly data: T; readonly version: string }
  | { readonly ok: false; readonly failure: Failure };

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Which links can be seen and used at once on this device; index = LinkFact.n. */
export interface LinkBoxes {
  readonly boxes: readonly (Box | null)[];
  /** Links whose box is in view order but covered by something else at its middle. */
  readonly covered: readonly number[];
}

/** A thing to tap. */
export interface Target { readonly name: string; readonly selector: string; readonly box: Box; /** In a sentence of text: WCAG 2.5.8 excepts it. */ readonly inline: boolean; /** Absent in older facts, as the other spots of a layout. */ readonly spot?: Spot }

/** Text that begins on the screen and of whose line `lost` of `of` pixels are shut off by the box `by`, as whole as it can be scrolled. */
export interface CutText extends Spot { readonly lost: number; readonly of: number; readonly by: string; readonly ellipsis: boolean }

/** A layer that stays where it is while the page is moved under it, and the share (0–1) of the screen that it takes. */
export interface StayingBar extends Spot { readonly share: number; readonly edge: 'top' | 'bottom' | 'whole' | 'free'; readonly holds: 'consent' | 'other' }

/** A thing wider than the room for it: it can be moved in a box of its own, is cut off, or makes the page wider. Lengths in CSS pixels. */
export interface WideThing extends Spot {
  readonly kind: 'table' | 'pre' | 'frame' | 'picture';
  readonly width: number;
  readonly room: number;
  readonly how: 'scrolls' | 'cut' | 'widens';
}

/** What is asked of small screens alone. */
export interface Handheld {
  /** At most 20. */
  readonly cut: readonly CutText[];
  /** The largest first, at most 6. */
  readonly bars: readonly StayingBar[];
  /** At most 20. */
  readonly things: readonly WideThing[];
  /** How many targets are under 44 × 44 px, not in a sentence nor drawn by the browser. */
  readonly under44: number;
}

/** What the page looks like on one device. Lengths in CSS pixels. */
export interface Layout {
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly scrollWidth: number;
  readonly scrollHeight: number;
  /** How wide a part of the page a phone can show at once by zooming out: more than the screen where something sticks out, even if moving sideways is shut off. */
  readonly zoomsTo?: number;
  /** Elements that stick out of the screen's right edge, the widest first, at most 10. */
  readonly wide: readonly {
    readonly selector: string; readonly right: number;
    /** What in it makes it so wide, and what holds that so wide, in plain words; '' where that cannot be told. */
    readonly spot?: Spot; readonly because?: string;
  }[];
  /** Content of meta viewport as rendered, or null. */
  readonly viewport: string | null;
  /** Visible text by size: characters at each computed font size. */
  readonly textSizes: readonly { readonly px: number; readonly characters: number; readonly sample: string; /** Of sizes under 12 px. */ readonly spot?: Spot }[];
  /** All targets counted; `small` = under 24 × 24 px, not inline and without the room that 2.5.8 excepts, at most 50. */
  readonly targets: { readonly count: number; readonly small: readonly Target[] };
  /** Pairs of text or targets that lie over each other, at most 20. */
  readonly overlaps: readonly { readonly a: string; readonly b: string; readonly area: number; readonly spot?: Spot }[];
  /** Share 0–1 of the screen that a fixed layer covers after consent was refused, and what it is. */
  readonly overlay: { readonly share: number; readonly selector: string; readonly spot?: Spot } | null;
  /** On screens of the phone's kind; absent in facts from before. */
  readonly handheld?: Handheld;
}

/** A kind of place; without `landmark` in facts from before there were kinds, and where the place could not be found again. */
export interface AxePlace {
  readonly selector: string; readonly html: string; readonly why: string;
  readonly landmark?: string; readonly name?: string; readonly box?: Box | null; readonly count?: number;
  /** Of a place inside a frame: what the frame is called. Of a frame of another origin, which is not looked into: its host. */
  readonly frame?: string;
  /** That it names or describes controls, and all of them are off: what WCAG's contrast excepts. */
  readonly ofInactive?: true;
}

export interface AxeRule {
  readonly id: string;
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical' | null;
  readonly help: string;
  readonly helpUrl: string;
  /** Success criteria as in WCAG, `1.4.3`; empty for best practices. */
  readonly wcag: readonly string[];
  /** How many places in all. */
  readonly count: number;
  /** The first kinds of place (markup and landmarks), at most 10; of facts from before there were kinds, the first 5 places. */
  readonly places: readonly AxePlace[];
}

/** axe's answer, failures and needs-review kept apart. */
export interface Axe {
  readonly violations: readonly AxeRule[];
  readonly incomplete: readonly AxeRule[];
  /** Rules that were run. */
  readonly rules: number;
  /** Rules that the engine has; what was not run is experimental, out of date, of WCAG's level AAA, or the same on every device. */
  readonly known?: number;
}

/** Names and roles as a screen reader gets them: Playwright's aria snapshot, at most 20,000 characters. */
export interface Names { readonly snapshot: string }

export interface Screenshot { readonly image: EvidenceId; readonly width: number; readonly height: number }

/** The page's HTML after script, read by the same reader as plain HTML, with the source kept as evidence. */
export interface Html {
  readonly source: PageSource;
  readonly evidence: EvidenceId;
  /** What the page is built of: hashes of its kinds of elements (tag, role, type, class), sorted, each once, at most 600. */
  readonly shape?: readonly string[];
}

/** The stored contract: observer → what it answers with. Add keys, never change a meaning. */
export interface Facts {
  readonly html: Html;
  readonly links: LinkBoxes;
  readonly layout: Layout;
  readonly axe: Axe;
  readonly names: Names;
  readonly screenshot: Screenshot;
  /** Words, pictures, headings, lists, tables, links and languages; desktop only. */
  readonly content: Content;
  /** Names, roles, fields, frames and media as they are marked up; desktop only. */
  readonly structure: Structure;
  /** Colours of text and links as they are painted at rest. */
  readonly colour: Colour;
  // Deep ones, on a page of their own, of the pages that were probed, desktop only:
  readonly keyboard: Keyboard;
  /** What opens, appears on hover, or changes by itself when a field is changed. */
  readonly layers: Layers;
  /** What a form says when it is pressed empty. */
  readonly formErrors: FormErrors;
  /** At 320 pixels, with text twice as large, with wide spacing. */
  readonly resize: Resize;
  readonly motion: Motion;
  /** What is painted on hover and focus, and what only pixels tell. */
  readonly paint: Paint;
  /** What a first visitor's browser does before any answer to a consent banner. */
  readonly arrival: Arrival;
  /** Of the pages that were run in the lab, as a phone; kept beside the looks and handed to the checks as a fact of the page. */
  readonly lab: Lab;
}
export type ObserverId = keyof Facts;
export type Seen = { readonly [K in ObserverId]?: Observation<Facts[K]> };

/**
 * One page state, loaded once, seen on each device. Facts without opinion.
 * `html` stands under the device whose state it read; where the phone's page is the desktop's load under phone metrics, only under `desktop`.
 */
export interface Look {
  /** First 16 hex digits of the SHA-256 of `asked`. */
  readonly id: string;
  readonly site: string;
  readonly asked: string;
  /** After redirects; null where nothing came. */
  readonly got: string | null;
  readonly status: number | null;
  readonly failure: Failure | null;
  /** full = every observer on both devices; light = html, links, screenshot on the desktop. */
  readonly depth: 'full' | 'light';
  /** What happened to a consent banner. */
  readonly consent: 'none' | 'refused' | 'accepted' | 'stuck';
  readonly seen: { readonly [D in Device]?: Seen };
  /**
   * Of the pages that matter most, by the screen's id: what the survey's further screens showed. `phone-loaded`: what the phone that is walked
   * showed of a load of its own, where `seen.phone` is the desktop's load shown as a phone. Absent where nobody looked.
   */
  readonly further?: Readonly<Record<string, Seen>>;
}
