import type { Arrival } from './arrival.ts';
import type { Axe } from './axe.ts';
import type { Colour } from './colour.ts';
import type { Content } from './content.ts';
import type { Failure } from './failure.ts';
import type { FormErrors } from './form-errors.ts';
import type { Keyboard } from './keyboard.ts';
import type { Lab } from './lab.ts';
import type { Layers } from './layers.ts';
import type { Layout, LinkBoxes } from './layout.ts';
import type { Motion } from './motion.ts';
import type { Paint } from './paint.ts';
import type { Resize } from './resize.ts';
import type { PageSource } from './source.ts';
import type { Structure } from './structure.ts';
import type { Device } from './survey.ts';
import type { Touch } from './touch.ts';

export type { Axe, AxePlace, AxeRule } from './axe.ts';
export type { Box } from './box.ts';
export type { CutText, Handheld, StayingBar, WideThing } from './handheld.ts';
export type { Layout, LinkBoxes, Target } from './layout.ts';
export type { FieldFact, FormFact, LinkFact, PageSource, Region } from './source.ts';

/** A file of the evidence folder, named by its content: `<sha256>.<ext>`. */
export type EvidenceId = string;

/** Names and roles as a screen reader gets them: Playwright's aria snapshot, at most 20,000 characters. */
export interface Names { readonly snapshot: string }

export interface Screenshot { readonly image: EvidenceId; readonly width: number; readonly height: number }

/** The page's HTML after script, read by the same reader as plain HTML, with the source kept as evidence. */
export interface Html {
  readonly source: PageSource;
  readonly evidence: EvidenceId;
  /** What the page is built of: hashes of its kinds of elements (tag, role, type, class), sorted, each once, at most 600. */
  readonly shape?: readonly string[];
  /** Running text of the main part, block by block, at most 8,000 characters: no headings, labels or menus. Absent in older facts. */
  readonly prose?: readonly string[];
}

/** One observer's answer: what it saw, or why it could not. */
export type Observation<T> =
  | { readonly ok: true; readonly data: T; readonly version: string }
  | { readonly ok: false; readonly failure: Failure };

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
  /** What a finger can do and see on a page that a phone loads itself; of the pages that matter most, under the phone. */
  readonly touch: Touch;
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
