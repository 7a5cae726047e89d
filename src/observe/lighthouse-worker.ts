import { parentPort, workerData } from 'node:worker_threads';
import lighthouse, { defaultConfig, type Config } from 'lighthouse';
import SourceMaps from 'lighthouse/core/gather/gatherers/source-maps.js';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LighthouseOrder } from './lighthouse.ts';

/** Runs in a thread of its own, begun by lighthouse.ts: lets Lighthouse load one page and posts the parts of its answer that we keep, or why there is none. */

/**
 * Left out: what our own guard would cause (errors in the console, deprecations, inspector issues), what asks the site for more than the page
 * (source maps, going back and forth), what needs axe, which we run ourselves, and what only informs.
 */
const AUDITS = {
  measures: ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time', 'network-requests'],
  'best-practices': [
    'is-on-https', 'redirects-http', 'geolocation-on-start', 'notification-on-start', 'paste-preventing-inputs', 'image-aspect-ratio', 'image-size-responsive',
    'doctype', 'charset', 'third-party-cookies',
  ],
  seo: ['meta-description', 'http-status-code', 'link-text', 'crawlable-anchors', 'is-crawlable', 'robots-txt', 'hreflang', 'canonical'],
} as const;

/**
 * How fast a machine is (BenchmarkIndex) that is as slow as the phone we mean: Chrome's DevTools take 264 for a low-tier phone (a Moto G Power of
 * 2022) when they calibrate their CPU throttling. Never slower than Lighthouse's usual four times, so that nothing is judged harder than elsewhere.
 */
const PHONE_SPEED = 264;
const MOST_SLOWDOWN = 4;

/** Source maps are nobody's page: the site is not asked for them. */
const noSourceMaps = Object.assign(new SourceMaps(), { getArtifact: () => Promise.resolve([]) });

function configFor({ userAgent, screen, loadMs }: LighthouseOrder, slowdown: number): Config {
  return {
    ...defaultConfig,
    artifacts: (defaultConfig.artifacts ?? []).map((one) => (one.id === 'SourceMaps' ? { id: one.id, gatherer: { instance: noSourceMaps } } : one)),
    settings: {
      ...defaultConfig.settings,
      onlyAudits: [...AUDITS.measures, ...AUDITS['best-practices'], ...AUDITS.seo], locale: 'en-US', channel: 'node', disableFullPageScreenshot: true, maxWaitForLoad: loadMs, maxWaitForFcp: loadMs,
      formFactor: 'mobile', emulatedUserAgent: userAgent, screenEmulation: { mobile: true, disabled: false, width: screen.width, height: screen.height, deviceScaleFactor: screen.pixels },
      throttlingMethod: 'simulate', throttling: { ...defaultConfig.settings?.throttling, cpuSlowdownMultiplier: slowdown },
    },
  };
}

async function pageOf(browser: Browser, id: string): Promise<Page> {
  for (const target of browser.targets()) {
    if (target.type() !== 'page') continue;
    const session = await target.createCDPSession();
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    const page = targetInfo.targetId === id ? await target.page() : null;
    if (page !== null) return page;
  }
  throw new Error('the page that it was given is gone');
}

async function slowdownFor(page: Page): Promise<number> {
  const index = await page.evaluate(pageFunctions.computeBenchmarkIndex);
  return Math.round(Math.min(MOST_SLOWDOWN, Math.max(1, index / PHONE_SPEED)) * 10) / 10;
}

async function run(order: LighthouseOrder): Promise<unknown> {
  const browser = await puppeteer.connect({ browserWSEndpoint: order.endpoint, defaultViewport: null });
  try {
    const page = await pageOf(browser, order.target);
    const slowdown = order.slowdown ?? await slowdownFor(page);
    const result = await lighthouse(order.url, { logLevel: 'silent', output: 'json' }, configFor(order, slowdown), page);
    if (result === undefined) return { why: 'it gave no answer' };
    const { audits, entities, environment, lighthouseVersion, runtimeError, runWarnings } = result.lhr;
    const failed = (['best-practices', 'seo'] as const).flatMap((of) => AUDITS[of].flatMap((id) => {
      const audit = audits[id];
      return audit?.score === 0 && audit.scoreDisplayMode === 'binary' ? [{ id, of, title: audit.title }] : [];
    }));
    const [lcp, cls, tbt, requests] = AUDITS.measures.map((id) => audits[id]);
    return {
      slowdown, version: lighthouseVersion, speed: environment.benchmarkIndex, error: runtimeError, warnings: runWarnings,
      lcp: lcp?.numericValue, cls: cls?.numericValue, tbt: tbt?.numericValue, unmeasured: [lcp, cls, tbt].flatMap((audit) => audit?.errorMessage ?? []),
      requests: requests?.details, own: entities?.find(({ isFirstParty }) => isFirstParty)?.name, audits: failed,
    };
  } finally {
    await browser.disconnect();
  }
}

// It was put there by lighthouse.ts, which types it.
const answer = await run(workerData as LighthouseOrder).catch((error: unknown) => ({ why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }));
parentPort?.postMessage(answer);
