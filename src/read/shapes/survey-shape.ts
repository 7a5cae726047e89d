import { z } from 'zod';
import { knownScreens, usualScreens } from '../known-screens.ts';
import { DEVICES, duration, id, name, siteId, words } from './leaves.ts';

const devices = z.array(z.enum(DEVICES)).min(1);

/** One line, without what a terminal or a header would take for a command. */
const line = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u;

/** A screen that a survey describes itself. */
const screenShape = z.strictObject({
  id,
  title: words.regex(line).describe('In plain words, `a library kiosk`.'),
  kind: z.enum(DEVICES).describe('Which checks are asked of it.'),
  width: z.int().min(200).max(4000).describe('In CSS pixels, like the height.'),
  height: z.int().min(200).max(4000),
  pixels: z.number().min(.5).max(5).default(1).describe('Device pixels to one CSS pixel.'),
  touch: z.boolean().optional().describe('Absent: as its kind has it.'),
  mobile: z.boolean().optional().describe('Whether the page\'s meta viewport is minded, as on phones. Absent: as its kind has it.'),
  agent: words.regex(line).nullable().default(null).describe('What such a device calls itself, sent before our own name.'),
});

/** Polite on other people's servers; each can be set in the survey. */
const mannersShape = z.strictObject({
  pause: duration.prefault('2s').describe('Between two requests to the same host.'),
  'at-once': z.int().min(1).max(32).default(4).describe('Sites visited side by side.'),
  'page-limit': duration.prefault('30s').describe('For one page to load and settle.'),
  'pages-per-task': z.int().min(1).max(200).default(25).describe('Pages read for a task by following links, at most.'),
  probes: z.int().min(0).max(20).default(4).describe('Pages of a site at most on which the tests that act are made (keyboard, layers, sizes, motion): the home page, then one of each template that answers a task.'),
  lab: z.int().min(0).max(9).default(0).describe('Runs of Lighthouse on the home page and each page that answers a task, on a simulated slow phone, after everything else; 0 = none. Three tell a spread. About half a minute each, one at a time.'),
  'pages-per-site': z.int().min(1).max(5000).default(300).describe('Pages read of a site in all, at most; robots.txt, sitemap, queries and short addresses come besides.'),
});

/** A site's id where a survey names it; some ids are all figures. */
export const chosenId = z.union([siteId, z.int().transform(String)]);

/** Goes into a header that is sent with every request: no blanks, no brackets, nothing that could begin another line. */
const contact = z.string().max(200)
  .regex(/^([^\s@()<>;]+@[^\s@()<>;]+\.[A-Za-z]+|https?:\/\/[^\s()<>;]+)$/, 'give an e-mail address or a web address');

/**
 * A survey file, and what is meant where a line is left out:
 * `only` all sites; `scenarios` all; `devices` a desktop and a small phone; `routes` all on desktop and phone but the A to Z, which is the same list on both;
 * `manners` 2 s pause, 4 sites at once, 30 s a page, 25 pages a task, 300 pages a site; `hosts` none.
 */
export const surveyShape = z.strictObject({
  id: id.optional().describe('The file\'s name without .yaml; may be left out.'),
  title: words,
  sites: z.union([words, z.array(words).min(1)]).describe('One or several lists of councils (.csv), as seen from this file.'),
  only: z.array(chosenId).min(1).optional().describe('Ids of sites, if not all of the list.'),
  pack: id.optional().describe('The tasks of another country, by their folder in packs/; left out, those of the United Kingdom.'),
  scenarios: z.union([z.literal('all'), z.array(id).min(1)]).default('all').describe('Tasks by id, or all.'),
  method: name.describe('The method\'s id.'),
  truth: words.optional().describe('GOV.UK\'s export of councils\' service links (.csv), as seen from this file: where each council says that a task is answered.'),
  routes: z.strictObject({ navigation: devices, search: devices, 'a-z': devices, scripted: devices }).partial()
    .default({ navigation: ['desktop', 'phone'], search: ['desktop', 'phone'], 'a-z': ['desktop'], scripted: ['desktop', 'phone'] })
    .describe('Route: devices it is walked on. A route that is not named is not walked.'),
  devices: z.array(z.union([id, screenShape])).min(2).default([...usualScreens])
    .describe(`Screens: ${knownScreens.map((one) => one.id).join(', ')}, or one described here. The first of each kind, desktop and phone, is the one that is walked and on which every judged page is seen; on the others the pages that matter most are.`),
  manners: mannersShape.prefault({}),
  contact: contact.optional().describe('Who asks: an e-mail or web address, sent with every request. Needed for real sites.'),
  hosts: z.union([
    z.literal('samples'),
    z.record(
      z.string().regex(/^[a-z0-9.-]+$/, 'is no host name'),
      z.string().regex(/^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i, 'give an address like 127.0.0.1:8080'),
    ),
  ]).default({}).describe('Names answered by other addresses than DNS gives; samples = the bundled sample councils.'),
});

export type WrittenSurvey = z.output<typeof surveyShape>;
