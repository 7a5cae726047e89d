import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import manifest from 'axe-core/package.json' with { type: 'json' };
import type { Page } from 'playwright';
import type { Axe } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';
import type { Device } from '../model/survey.ts';
import { asAxe } from './axe-answer.ts';
import { frameResults, framesIn, listFrames, type Partials } from './axe-frames.ts';
import { runAxe } from './axe-page.ts';
import { placeFunctions } from './axe-places.ts';
import { axeOptions } from './axe-rules.ts';
import { define, inIsolation, mainFrame } from './isolated.ts';
import { spotFunctions } from './page-spot.ts';
import { visibleFunctions } from './page-visible.ts';

/** The engine as it is shipped for pages: the same code as what AxeBuilder injects, without comments. */
let engine: string | null = null;

/**
 * What axe-core finds on the page and in its frames of the same origin; on the phone only what a screen's width can change
 * (axe-rules.ts). Runs in a world of its own: the page can neither see nor replace the engine. Frames of other origins are
 * not looked into; axe's `frame-tested` says so under `incomplete`.
 */
export const axe: Observer<Page, 'axe'> = {
  id: 'axe',
  version: manifest.version,
  each: 'device',
  light: false,
  observe: (tab, on): Promise<Axe> => findWithAxe(tab, on.device),
};

const inPage = [...visibleFunctions, ...spotFunctions, ...placeFunctions, listFrames];

async function findWithAxe(tab: Page, device: Device): Promise<Axe> {
  const frame = await mainFrame(tab);
  await bringAxe(tab, frame);
  const options = axeOptions(device);
  const run = (partials: Partials | null): Promise<unknown> => inIsolation(tab, runAxe, { options, partials }, inPage, frame);
  const first = await run(null);
  const inside = framesIn(first);
  return asAxe(inside === null ? first : await run(await frameResults(tab, frame, inside, { options, bringAxe })));
}

/** Puts the engine into the frame's world of our own, once a document. */
async function bringAxe(tab: Page, frame: string): Promise<void> {
  // The engine would write out the markup of each element that it tries, with all that is in it.
  engine ??= `${inAscii(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))}\n;axe.configure({ noHtml: true });`;
  await define(tab, engine, frame, 'axe');
}

/** The same script in ASCII: seventeen other characters would make the browser carry all of it with twice the bytes. */
function inAscii(script: string): string {
  return script.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
