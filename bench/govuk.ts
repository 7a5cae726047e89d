/**
 * What our checks fail in GOV.UK Frontend's own components, rendered from its package: all their examples, error states included. Whatever
 * is said here has to be argued one by one. See README.md. `--checks a,b`: these only · `--only radios,input`: these components, in this
 * order · `--deep`: the checks that act too, on examples that bring a new kind of element, with
 * `--most 5` at most five of each component · `--gallery 6`: the checks that act on each shape of each component, six of them on one page ·
 * `--sheet 12`: the checks that only look on all examples, twelve of a component on one page · `--phone`: on the phone all of them, not one of each shape · `--hints`: with what is left for a person to look at · `--shots folder`: a
 * picture of each page on which something failed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright';
import { checks as listed } from '../src/judge/index.ts';
import type { ObserverId } from '../src/model/facts.ts';
import type { PageCheck } from '../src/model/kit.ts';
import { observers } from '../src/observe/index.ts';
import { shapeOf } from '../src/observe/shape.ts';
import { launchBrowser } from '../src/visit/browser.ts';
import { judgedPage } from '../tests/faults/judged.ts';

interface Example { readonly component: string; readonly name: string; readonly html: string }
/** The package's own format. */
interface Fixtures { readonly component: string; readonly fixtures: readonly { readonly name: string; readonly html: string }[] }

const { values: by } = parseArgs({ options: { checks: { type: 'string' }, only: { type: 'string' }, deep: { type: 'boolean', default: false }, hints: { type: 'boolean', default: false }, phone: { type: 'boolean', default: false }, most: { type: 'string', default: '1000' }, gallery: { type: 'string' }, sheet: { type: 'string' }, shots: { type: 'string' } } });
const home = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk');
const seen = new Set<ObserverId>(observers.map(({ id }) => id));
/** What the lab measures is no page's look. */
const all: readonly PageCheck[] = Object.values(listed).filter((check): check is PageCheck => check.of === 'page' && check.needs.every((need) => seen.has(need)));
const wanted = by.checks === undefined ? all : all.filter(({ id }) => by.checks?.split(',').includes(id));
const deep = new Set<ObserverId>(observers.filter((one) => one.deep !== undefined).map(({ id }) => id));
const isDeep = (check: PageCheck): boolean => check.needs.some((need) => deep.has(need));

const browser = await launchBrowser();
const counts = { examples: 0, tried: 0, failed: 0, hints: 0 };
const hints = new Map<string, number>();
const shapes = new Set<string>();
const kinds = new Set<string>();
const tries = new Map<string, number>();
const together = by.gallery ?? by.sheet;
const queue = (together === undefined ? examples() : galleries(Number(together))).values();
await Promise.all([0, 1].map(async () => {
  for (const example of queue) await judgeExample(example);
}));
await browser.close();
console.log(`\n${counts.examples} examples, ${counts.tried} of them tried out by the checks that act: ${counts.failed} failures, ${counts.hints} hints by ${wanted.length} checks; ${Math.round(performance.now() / 1000)} s`);
for (const [check, count] of [...hints].sort(([, a], [, b]) => b - a)) console.log(`hints of ${check}: ${count}`);

function examples(): readonly Example[] {
  const folders = readdirSync(join(home, 'components'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return (by.only?.split(',') ?? folders).flatMap((name) => {
    const { component, fixtures } = JSON.parse(readFileSync(join(home, 'components', name, 'fixtures.json'), 'utf8')) as Fixtures; // the package's own format
    return fixtures.map((one) => ({ component, name: one.name, html: one.html }));
  });
}

/** The examples, or one of each shape, so many of one component on a page, each with ids and names of its own; what takes the focus or the page's top, alone. */
function galleries(most: number): readonly Example[] {
  const isAlone = /^(?:error-summary|notification-banner|exit-this-page|skip-link|cookie-banner)$/;
  return [...Map.groupBy(examples(), ({ component }) => component)].flatMap(([component, all]) => {
    const distinct = by.sheet !== undefined ? all : [...new Map(all.map((one) => [looksOf(one), one] as const).reverse()).values()].reverse();
    const size = isAlone.test(component) ? 1 : most;
    return Array.from({ length: Math.ceil(distinct.length / size) }, (_, at) => galleryOf(component, distinct.slice(at * size, (at + 1) * size)));
  });
}

/** What the example is built of, classes of its own invention left out, and whether its words are long on purpose. */
function looksOf({ name, html }: Example): string {
  const own = html.replace(/class="([^"]*)"/g, (_, classes: string) => `class="${classes.split(/\s+/).filter((one) => one.startsWith('govuk-')).join(' ')}"`);
  return [...shapeOf(own), /\blong\b/.test(name), /\bchecked\b|\bselected\b/.test(name)].join(' ');
}

function galleryOf(component: string, some: readonly Example[]): Example {
  const [first] = some;
  if (first !== undefined && some.length === 1) return { ...first, html: inItsLanguage(first.html) };
  const parts = some.map(({ name, html }, at) => `<div class="govuk-!-margin-bottom-9"><h2 class="govuk-heading-m govuk-!-text-break-word">${escaped(name)}</h2>${inItsLanguage(ownNames(html, `e${at + 1}-`))}</div>`).join('\n');
  return { component, name: some.map(({ name }) => name).join(' | '), html: parts };
}

function ownNames(html: string, prefix: string): string {
  return html
    .replace(/(\s(?:id|for|name|aria-describedby|aria-labelledby|aria-controls|data-aria-controls)=")([^"]+)/g, (_, attribute: string, ids: string) => attribute + ids.split(/\s+/).map((id) => prefix + id).join(' '))
    .replace(/(\shref="#)([\w-]+)/g, `$1${prefix}$2`);
}

async function judgeExample({ component, name, html }: Example): Promise<void> {
  const shape = shapeOf(html);
  const isNew = !shapes.has(shape.join(' '));
  const isToTry = by.gallery !== undefined || by.deep && (tries.get(component) ?? 0) < Number(by.most) && shape.some((kind) => !kinds.has(kind));
  shapes.add(shape.join(' '));
  for (const kind of shape) kinds.add(kind);
  if (isToTry) tries.set(component, (tries.get(component) ?? 0) + 1);
  const checks = wanted.filter((check) => (by.gallery === undefined ? !isDeep(check) || isToTry : isDeep(check))).flatMap((check) => onDevices(check, isNew || by.phone || by.sheet !== undefined));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' });
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(together === undefined ? `${component}: ${name}` : `${component}, several examples`, html) });
    return pathname.startsWith('/assets/') || pathname.startsWith('/govuk-frontend') ? route.fulfill({ path: join(home, pathname) }).catch(() => route.abort()) : route.abort();
  });
  counts.examples += 1;
  counts.tried += isToTry ? 1 : 0;
  const judged = await judgedPage(context, 'http://components.test/page', checks);
  if (by.shots !== undefined && judged.some(({ verdict }) => verdict.state === 'failed')) await shoot(context, `${by.shots}/${component}-${counts.examples}.png`);
  for (const { check, device, verdict } of judged) {
    if (verdict.state === 'failed') counts.failed += 1;
    const said = `${check}${verdict.item ? `/${verdict.item}` : ''}`;
    if (verdict.state === 'cantTell') {
      counts.hints += 1;
      hints.set(said, (hints.get(said) ?? 0) + 1);
    }
    if (verdict.state === 'failed' || verdict.state === 'untested' || (by.hints && verdict.state === 'cantTell')) console.log(`${component}: ${name}: ${verdict.state} ${said} (${device}): ${verdict.message}${(verdict.places ?? []).map(({ selector, why }) => `\n    ${selector}: ${why}`).join('')}`);
  }
  await context.close();
}

async function shoot(context: BrowserContext, path: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('http://components.test/page');
  await page.screenshot({ path, fullPage: true });
}

/** The check on the desktop, and on the phone too where that is asked for; none where it would have nothing to do. */
function onDevices(check: PageCheck, withPhone: boolean): readonly PageCheck[] {
  const devices = check.devices.filter((device) => device === 'desktop' || withPhone);
  return devices.length === 0 ? [] : [{ ...check, devices }];
}

/** The component in a page of its own, as the design system's page template has it; components that are a page's parts stand for those. */
function pageOf(title: string, html: string): string {
  const isWhole = /^\s*<!DOCTYPE/i.test(html);
  const isPart = /^(?:header|footer|skip-link|service-navigation|cookie-banner|phase-banner|breadcrumbs|back-link|language-navigation)/.test(title);
  if (isWhole) return html;
  const target = title.startsWith('skip-link') ? /href="#([\w-]+)"/.exec(html)?.[1] ?? 'main-content' : 'main-content';
  const language = together === undefined ? inItsLanguage(html) : inForm(html);
  const name = escaped(title);
  return `<!doctype html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>${name} - Components - GOV.UK</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/govuk-frontend.min.css"></head>
<body class="govuk-template__body"><script>document.body.className += ' js-enabled govuk-frontend-supported';</script>
${isPart ? language : ''}<div class="govuk-width-container"><main class="govuk-main-wrapper" id="${target}"><h1 class="govuk-heading-l">${name}</h1>
${isPart ? '<p class="govuk-body">A page of the service.</p>' : language}</main></div>
<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll();</script></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function inItsLanguage(html: string): string {
  return isWelsh(html) ? `<div lang="cy">${html}</div>` : html;
}

/** Fields stand in a form as on a service's page, so that what is tried on forms is tried on them. */
function inForm(html: string): string {
  if (!/<(?:input|select|textarea)\b/.test(html) || /<form\b/.test(html)) return html;
  return `<form action="/next" method="post" novalidate>${html}<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button></form>`;
}

/** Whether the example is in Welsh, by words of the package's own: such a one stands in a part of the page that says so. */
function isWelsh(html: string): boolean {
  return />[^<]*\b(?:Gwall|holl gynnwys|Gadael|Llwythwch|Pryd gafodd|Cyfrinair|Golygu)\b/.test(html);
}
