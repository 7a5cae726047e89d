/**
 * What our checks fail in GOV.UK Frontend's own components, rendered from its package: all their examples, error states included. Whatever
 * is said here has to be argued one by one. See README.md. `--checks a,b`: these only · `--only radios,input`: these components, in this
 * order · `--deep`: the checks that act too, on examples that bring a new kind of element, with
 * `--most 5` at most five of each component · `--phone`: on the phone all of them, not one of each shape · `--hints`: with what is left for a person to look at.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
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

const { values: by } = parseArgs({ options: { checks: { type: 'string' }, only: { type: 'string' }, deep: { type: 'boolean', default: false }, hints: { type: 'boolean', default: false }, phone: { type: 'boolean', default: false }, most: { type: 'string', default: '1000' } } });
const home = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk');
const all: readonly PageCheck[] = Object.values(listed).filter((check): check is PageCheck => check.of === 'page');
const wanted = by.checks === undefined ? all : all.filter(({ id }) => by.checks?.split(',').includes(id));
const deep = new Set<ObserverId>(observers.filter((one) => one.deep !== undefined).map(({ id }) => id));
const isDeep = (check: PageCheck): boolean => check.needs.some((need) => deep.has(need));

const browser = await launchBrowser();
const counts = { examples: 0, tried: 0, failed: 0, hints: 0 };
const hints = new Map<string, number>();
const shapes = new Set<string>();
const kinds = new Set<string>();
const tries = new Map<string, number>();
const queue = examples().values();
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

async function judgeExample({ component, name, html }: Example): Promise<void> {
  const shape = shapeOf(html);
  const isNew = !shapes.has(shape.join(' '));
  const isToTry = by.deep && (tries.get(component) ?? 0) < Number(by.most) && shape.some((kind) => !kinds.has(kind));
  shapes.add(shape.join(' '));
  for (const kind of shape) kinds.add(kind);
  if (isToTry) tries.set(component, (tries.get(component) ?? 0) + 1);
  const checks = wanted.filter((check) => !isDeep(check) || isToTry).flatMap((check) => onDevices(check, isNew || by.phone));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' });
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(`${component}: ${name}`, html) });
    return pathname.startsWith('/assets/') || pathname.startsWith('/govuk-frontend') ? route.fulfill({ path: join(home, pathname) }).catch(() => route.abort()) : route.abort();
  });
  counts.examples += 1;
  counts.tried += isToTry ? 1 : 0;
  for (const { check, device, verdict } of await judgedPage(context, 'http://components.test/page', checks)) {
    if (verdict.state === 'failed') counts.failed += 1;
    const said = `${check}${verdict.item ? `/${verdict.item}` : ''}`;
    if (verdict.state === 'cantTell') {
      counts.hints += 1;
      hints.set(said, (hints.get(said) ?? 0) + 1);
    }
    if (verdict.state === 'failed' || verdict.state === 'untested' || (by.hints && verdict.state === 'cantTell')) console.log(`${component}: ${name}: ${verdict.state} ${said} (${device}): ${verdict.message}`);
  }
  await context.close();
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
  const language = isWelsh(html) ? `<div lang="cy">${html}</div>` : html;
  const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>${name} - Components - GOV.UK</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/govuk-frontend.min.css"></head>
<body class="govuk-template__body"><script>document.body.className += ' js-enabled govuk-frontend-supported';</script>
${isPart ? language : ''}<div class="govuk-width-container"><main class="govuk-main-wrapper" id="${target}"><h1 class="govuk-heading-l">${name}</h1>
${isPart ? '<p class="govuk-body">A page of the service.</p>' : language}</main></div>
<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll();</script></body></html>`;
}

/** Whether the example is in Welsh, by words of the package's own: such a one stands in a part of the page that says so. */
function isWelsh(html: string): boolean {
  return />[^<]*\b(?:Gwall|holl gynnwys|Gadael|Llwythwch|Pryd gafodd|Cyfrinair|Golygu)\b/.test(html);
}
