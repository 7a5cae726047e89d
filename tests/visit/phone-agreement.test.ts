import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import { checks as listed } from '../../src/judge/index.ts';
import { pageFindings } from '../../src/judge/page-findings.ts';
import type { Look } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PageCheck } from '../../src/model/kit.ts';
import type { Site } from '../../src/model/survey.ts';
import { observers, readSitemap, readSource } from '../../src/observe/index.ts';
import { startSamples } from '../../src/samples/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { lookId } from '../../src/visit/address.ts';
import { equip } from '../../src/visit/equipment.ts';
import { looksOf, type Looks } from '../../src/visit/looks.ts';
import { takeSeat, type Seat } from '../../src/visit/seat.ts';
import { seeFurther } from '../../src/visit/see-further.ts';
import { knownScreen, screens } from '../screens.ts';
import { raise, type Stage } from './fixtures/stage.ts';

/** The home page and two destinations of councils that are built differently. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  saltmere: ['/', '/s/council/councillors', '/s/bins/bin-days'],
  marlgate: ['/', '/council-tax/pay', '/bins-and-recycling/collection-day'],
  fennshire: ['/', '/article/1030/find-your-county-councillor', '/article/1010/report-a-pothole'],
  aberllwyn: ['/', '/en/residents/council-tax/pay', '/en/residents/waste/collection-days'],
};
/** Checks whose answer by the shared load may be another than by a phone's own, and why. None is known. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const HEAD = '<!doctype html><html lang="en"><head><title>Fees</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main><h1>Fees</h1><p>What the council asks for.</p>';
const WIDE = '<div style="width:700px">A table that is wider than any phone</div>';
/** Decides once, when it is loaded, how wide the screen is. */
const AT_LOAD = `${HEAD}<div id="room"></div><script>if (innerWidth < 600) document.querySelector('#room').outerHTML = '${WIDE}';</script></main></body></html>`;

/** Everything that looks at a phone is asked of the phone's own load too; in a survey what takes long is not. */
const everything = observers.filter(({ each, deep, id }) => deep === undefined && (each === 'device' || id === 'html'))
  .map((one) => ({ ...one, again: one.id === 'layout' ? ['loaded', 'shown'] as const : ['loaded'] as const }));
const phoneChecks = (Object.values(listed) as readonly { readonly of: string }[]).filter((one): one is PageCheck => one.of === 'page' && (one as PageCheck).devices.includes('phone'));

describe('the phone that is shown and the phone that loads the page itself', () => {
  let samples: Awaited<ReturnType<typeof startSamples>>;
  let stage: Stage;
  let by: Awaited<ReturnType<typeof equip>>;
  const asked: string[] = [];
  beforeAll(async () => {
    samples = await startSamples();
    stage = await raise((request, response) => {
      asked.push(`${request.url} ${/Android/.test(request.headers['user-agent'] ?? '') ? 'phone' : 'own name'}`);
      const isPhone = /Android/.test(request.headers['user-agent'] ?? '');
      const body = request.url === '/at-load' ? AT_LOAD : `${HEAD}${request.url === '/by-agent' && isPhone ? WIDE : ''}</main></body></html>`;
      response.writeHead(request.url === '/robots.txt' || (request.url === '/lost' && isPhone) ? 404 : 200, { 'content-type': 'text/html' }).end(body);
    });
    by = await equip({
      manners: { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-test (+mailto:t@example.org)', pageMs: 30_000, pagesPerTask: 1, pagesPerSite: 1 },
      screens: { ...screens, further: [knownScreen('tablet'), knownScreen('landscape'), knownScreen('reflow')] },
      hosts: { ...samples.hosts, 'council.test': `127.0.0.1:${stage.port}` }, observers: everything, readSource, readSitemap, guide: guideFor(null),
      tell: () => undefined, signal: new AbortController().signal,
    });
  });
  afterAll(async () => {
    await by.close();
    await stage.close();
    await samples.close();
  });

  const seatAt = async (id: string): Promise<{ seat: Seat; looks: Looks; site: Site }> => {
    const site: Site = { id, name: id, type: 'unitary', nation: 'England', home: `http://${id}.test/` };
    const seat = await takeSeat(site, null, memoryStore(), by);
    return { seat, looks: looksOf(seat), site };
  };
  const seen = async ({ seat, looks }: { seat: Seat; looks: Looks }, url: string): Promise<Look> => {
    const look = await looks.at(url, 'full');
    expect([look.failure, look.status]).toEqual([null, 200]);
    await seeFurther(look.id, seat, looks);
    return await looks.stored(look.id) ?? look;
  };
  const answers = (site: Site, look: Look): readonly Finding[] => (
    pageFindings(site, [{ id: look.id, url: look.asked, look, roles: ['destination'] }], phoneChecks, null).filter(({ device }) => device === 'phone'));
  const told = ({ check, item, state }: Finding): string => `${check} ${item} ${state}`;

  it.each(Object.entries(PAGES))('agree on every check of a phone on %s', async (id, paths) => {
    const at = await seatAt(id);
    for (const path of paths) {
      const { further = {}, ...look } = await seen(at, `http://${id}.test${path}`);
      const own = further['phone-loaded'] ?? {};
      expect(Object.entries(own).filter(([, answer]) => !answer.ok), path).toEqual([]);
      const shown = answers(at.site, look);
      const loaded = answers(at.site, { ...look, seen: { ...look.seen, phone: own } });
      const isBound = ({ check }: Finding): boolean => EXCEPTIONS[check] === undefined;
      expect(loaded.filter(isBound).map(told), path).toEqual(shown.filter(isBound).map(told));
      expect(shown.length).toBeGreaterThan(10);
    }
    await at.seat.page.close();
  }, 180_000);

  it('are told apart where a page decides by the width at its load or by who asks, and the phone that loads it is believed', async () => {
    const at = await seatAt('council');
    for (const path of ['/at-load', '/by-agent']) {
      const look = await seen(at, `http://council.test${path}`);
      const { further: _none, ...shared } = look;
      const verdict = (of: Look): readonly string[] => answers(at.site, of).filter(({ check }) => check === 'sideways-scroll').map(({ state, message }) => `${state}: ${message}`);
      expect(verdict(shared), path).toEqual([expect.stringMatching(/^passed: /)]);
      expect(verdict(look), path).toEqual([expect.stringMatching(/^failed: .* So it is where a phone loads the page; the page as a desktop loads it, shown on the phone’s screen, is judged otherwise\.$/)]);
    }
    await at.seat.page.close();
  });

  it('asks once by our own name and once as a phone, sees the further screens on that load, and never again', async () => {
    const at = await seatAt('council');
    asked.length = 0;
    const look = await seen(at, 'http://council.test/plain');
    expect(asked.filter((line) => line.startsWith('/plain'))).toEqual(['/plain own name', '/plain phone', '/plain own name']);
    const widths = Object.entries(look.further ?? {}).map(([id, { layout }]) => [id, layout?.ok === true && layout.data.innerWidth]);
    expect(Object.fromEntries(widths)).toEqual({ 'phone-loaded': 360, tablet: 820, landscape: 740, reflow: 320 });
    await seeFurther(lookId('http://council.test/plain'), at.seat, at.looks);
    expect(asked.filter((line) => line.startsWith('/plain'))).toHaveLength(3);
    await at.seat.page.close();
  });

  it('keeps why a phone got nothing, and judges by what was shown', async () => {
    const at = await seatAt('council');
    const look = await seen(at, 'http://council.test/lost');
    expect(look.further?.['phone-loaded']?.layout).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    const { further: _none, ...shared } = look;
    expect(answers(at.site, look)).toEqual(answers(at.site, shared));
    await at.seat.page.close();
  });
});
