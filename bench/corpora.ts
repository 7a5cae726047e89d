/**
 * What our checks say of saved real sites, on pages of different templates: every failure to be looked at by eye, hints counted. See README.md.
 * `--site name` · `--pages 10` · `--from 0` · `--deep 4`: so many of them are tried out by the checks that act too · `--checks a,b` · `--shots
 * folder`: pictures of what failed · `--hints`: hints line by line.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { checks as listed } from '../src/judge/index.ts';
import type { ObserverId } from '../src/model/facts.ts';
import type { PageCheck } from '../src/model/kit.ts';
import type { FaultPlace } from '../src/model/spot.ts';
import { observers } from '../src/observe/index.ts';
import { shapeOf } from '../src/observe/shape.ts';
import { launchBrowser } from '../src/visit/browser.ts';
import { corpusMissing, listedOf, serveCorpus, type CorpusName } from '../tests/corpora/serve-corpus.ts';
import { judgedPage, type Judged } from '../tests/faults/judged.ts';
import { screens } from '../tests/screens.ts';

const missing = corpusMissing();
if (missing !== null) throw new Error(missing);
const { values: by } = parseArgs({ options: {
  site: { type: 'string' }, pages: { type: 'string', default: '10' }, from: { type: 'string', default: '0' }, deep: { type: 'string', default: '4' },
  checks: { type: 'string' }, shots: { type: 'string' }, hints: { type: 'boolean', default: false },
} });
const names: readonly CorpusName[] = ['localgov-drupal', 'rector', 'rutherford'];
const all = Object.values(listed).filter((check): check is PageCheck => check.of === 'page');
const wanted = by.checks === undefined ? all : all.filter(({ id }) => by.checks?.split(',').includes(id));
const acting = new Set<ObserverId>(observers.filter((one) => one.deep !== undefined).map(({ id }) => id));

const browser = await launchBrowser();
for (const name of names.filter((one) => (by.site ?? one) === one)) await judgeSite(name);
await browser.close();

async function judgeSite(name: CorpusName): Promise<void> {
  const { home, close } = await serveCorpus(name);
  const urls = (await ofManyTemplates(name, home, Number(by.pages))).slice(Number(by.from));
  const hints = new Map<string, { pages: number; places: number }>();
  console.log(`\n${name}`);
  for (const [n, url] of urls.entries()) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London' });
    await context.route((to) => to.host !== new URL(home).host, (route) => route.abort());
    const judged = await judgedPage(context, url, wanted.filter((check) => n < Number(by.deep) || !check.needs.some((need) => acting.has(need))));
    await tell(name, url, judged);
    for (const id of new Set(judged.filter(({ verdict }) => verdict.state === 'cantTell').map(({ check }) => check))) {
      const told = judged.filter(({ check, verdict }) => check === id && verdict.state === 'cantTell').length;
      const before = hints.get(id) ?? { pages: 0, places: 0 };
      hints.set(id, { pages: before.pages + 1, places: before.places + told });
    }
    await context.close();
  }
  console.log(`\nhints on ${urls.length} pages of ${name} (pages, verdicts)`);
  for (const [id, { pages, places }] of [...hints].sort(([a, x], [b, y]) => y.pages - x.pages || (a < b ? -1 : 1))) console.log(`  ${id.padEnd(32)} ${pages} ${places}`);
  await close();
}

/** Home, then always the page with the most kinds of elements that none before it has. */
async function ofManyTemplates(name: CorpusName, home: string, most: number): Promise<readonly string[]> {
  const pages: { readonly url: string; readonly shape: readonly string[] }[] = [];
  for (const url of listedOf(name, home)) pages.push({ url, shape: shapeOf(await (await fetch(url)).text()) });
  const known = new Set<string>();
  const chosen: string[] = [];
  while (chosen.length < most) {
    const fresh = pages.filter(({ url }) => !chosen.includes(url)).map(({ url, shape }) => ({ url, shape, gain: url === home ? Infinity : shape.filter((kind) => !known.has(kind)).length }));
    const best = fresh.reduce<(typeof fresh)[number] | null>((a, b) => (a === null || b.gain > a.gain ? b : a), null);
    if (best === null || best.gain === 0) break;
    chosen.push(best.url);
    for (const kind of best.shape) known.add(kind);
  }
  return chosen;
}

async function tell(site: string, url: string, judged: readonly Judged[]): Promise<void> {
  const isAxe = ({ check }: Judged): boolean => check.startsWith('axe-');
  const failed = judged.filter(({ verdict }) => verdict.state === 'failed');
  const { pathname } = new URL(url);
  console.log(`\n${pathname}   axe: ${failed.filter(isAxe).length} failures, ${judged.filter((one) => isAxe(one) && one.verdict.state === 'cantTell').length} to review`);
  for (const one of judged) {
    const { check, device, verdict } = one;
    const isTold = verdict.state === 'untested' || ((verdict.state === 'failed' || (by.hints && verdict.state === 'cantTell')) && (!isAxe(one) || by.checks !== undefined));
    if (!isTold) continue;
    console.log(`  ${verdict.state} ${check} (${device}): ${verdict.message}`);
    for (const { selector, why, when, count } of verdict.places ?? []) console.log(`      ${selector} · ${why}${when ? ` · ${when}` : ''}${count ? ` · ×${count}` : ''}`);
  }
  if (by.shots !== undefined) await picture(url, failed.filter((one) => !isAxe(one)), join(by.shots, `${site}${pathname.replaceAll('/', '_')}`.slice(0, 150)));
}

/** One picture of the page on each device, and one of each place that is said to be at fault there, as the page loads. */
async function picture(url: string, failed: readonly Judged[], path: string): Promise<void> {
  mkdirSync(path, { recursive: true });
  for (const device of ['desktop', 'phone'] as const) {
    const context = await browser.newContext({ viewport: { width: screens[device].width, height: screens[device].height }, isMobile: device === 'phone', reducedMotion: 'reduce' });
    await context.route((to) => to.host !== new URL(url).host, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.screenshot({ path: join(path, `${device}.png`) });
    await cropAll(page, failed.filter((one) => one.device === device), join(path, device));
    await context.close();
  }
}

async function cropAll(page: Page, failed: readonly Judged[], path: string): Promise<void> {
  for (const { check, verdict } of failed) {
    for (const [n, { box }] of (verdict.places ?? []).slice(0, 3).entries()) {
      if (box !== null) await page.screenshot({ path: `${path}-${check}-${n}.png`, fullPage: true, clip: around(box) }).catch(() => undefined);
    }
  }
}

function around({ x, y, width, height }: NonNullable<FaultPlace['box']>): { x: number; y: number; width: number; height: number } {
  const [left, top] = [Math.max(0, x - 150), Math.max(0, y - 100)];
  return { x: left, y: top, width: Math.min(1280, x + width + 150) - left, height: Math.min(700, y + height + 100 - top) };
}
