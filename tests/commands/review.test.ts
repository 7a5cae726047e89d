import { readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resultsOf } from '../../src/commands/conclusion.ts';
import { openEdition, type OpenEdition } from '../../src/commands/edition.ts';
import { judge } from '../../src/commands/judge.ts';
import { publish } from '../../src/commands/publish.ts';
import { reviewList } from '../../src/commands/review-list.ts';
import { openReview } from '../../src/commands/review-server.ts';
import { review } from '../../src/commands/review.ts';
import { sealOf } from '../../src/commands/seal.ts';
import { verify } from '../../src/commands/verify.ts';
import type { Axe } from '../../src/model/facts.ts';
import { home } from '../findability/made.ts';
import { fine, look, seen, source } from '../judge/made/site.ts';
import { smallEdition } from './small-edition.ts';
import { newWorld, type Heard } from './world.ts';

const doubtful: Axe = {
  violations: [], rules: 90,
  incomplete: [{ id: 'color-contrast', impact: 'serious', help: 'Elements must have contrast', helpUrl: '', wcag: ['1.4.3'], count: 1, places: [{ selector: 'p.grey<b>', html: '<p class="grey">', why: 'a gradient' }] }],
};

let heard: Heard;
let open: OpenEdition;
let at: Awaited<ReturnType<typeof openReview>>;

beforeEach(async () => {
  heard = await newWorld();
  open = await smallEdition(heard.world);
  const shown = look(home, { desktop: seen({ html: fine({ source: source({ title: 'Brambleford <script>alert(1)</script>' }), evidence: 'h' }), axe: fine(doubtful) }) });
  await open.store.save(`facts/brambleford/looks/${shown.id}`, shown);
  await open.store.save('edition', { ...open.edition, seal: await sealOf(open.path) });
  const items = reviewList(await resultsOf(open, undefined, []));
  at = await openReview({ open, items, who: null, port: 0, command: 'npm start -- judge small' });
});
afterEach(async () => {
  await at.close();
  await rm(heard.world.folder, { recursive: true });
});

/** As a browser would, with what it is given. */
function ask(path: string, how: { readonly form?: Readonly<Record<string, string>>; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<{ status: number; body: string; to: string }> {
  const { port, hostname } = new URL(at.url);
  return new Promise((done, failed) => {
    const asking = request({ hostname, port, path, method: how.form ? 'POST' : 'GET', headers: { host: `127.0.0.1:${port}`, ...how.headers } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => { body += part.toString(); }).on('end', () => done({ status: response.statusCode ?? 0, body, to: String(response.headers.location ?? '') }));
    });
    asking.on('error', failed).end(how.form ? new URLSearchParams(how.form).toString() : undefined);
  });
}
const tokenIn = ({ body }: { readonly body: string }): string => /name="token" value="(\w+)"/.exec(body)?.[1] ?? '';
const marks = (): Promise<string> => readFile(join(open.path, 'replies/marks.csv'), 'utf8');
const doubt = async () => (await resultsOf(await openEdition('small', heard.world))).findings.find(({ check }) => check === 'axe-review');

describe('review', () => {
  it('asks who looks, takes the answer, keeps it at once, and judge takes it in', async () => {
    const first = await ask('/');
    expect(first.body).toContain('Who is looking?');
    expect(await ask('/who', { form: { token: tokenIn(first), who: 'A. Auditor' } })).toMatchObject({ status: 303, to: '/' });
    const question = await ask('/');
    expect(question.body).toContain('question 1 of 1');
    expect(question.body).toContain('first “p.grey&lt;b&gt;”');
    expect(await ask('/1', { form: { token: tokenIn(question), verdict: 'yes', why: '=2+2, too pale' } })).toMatchObject({ status: 303, to: '/2' });
    expect((await marks()).split('\n')[1]).toMatch(/^brambleford,axe-review,color-contrast,axe-review:color-contrast.*,yes,A\. Auditor,"'=2\+2, too pale"$/);
    expect((await ask('/2')).body).toContain('All is decided');
    expect(await doubt()).toMatchObject({ state: 'failed', severity: 'serious' });
    expect((await doubt())?.message).toMatch(/^A person \(“A\. Auditor”\) looked and said that this is a fault: “'=2\+2, too pale”\. /);
    await judge.run(['small'], {}, heard.world);
    expect(JSON.parse(await readFile(join(open.path, 'edition.json'), 'utf8'))).toMatchObject({ marks: { count: 1 } });
    await publish.run(['small'], {}, heard.world);
    expect(await verify.run(['small'], {}, heard.world)).toBe(0);
    expect(heard.out()).toContain('and 1 decision of people (SHA-256 ');
  });

  it('leaves open what is skipped, and turns to passed what is no fault', async () => {
    const page = await ask('/');
    await ask('/who', { form: { token: tokenIn(page), who: 'B' } });
    expect(await ask('/1', { form: { token: tokenIn(page), verdict: 'skip' } })).toMatchObject({ status: 303 });
    expect(await doubt()).toMatchObject({ state: 'cantTell' });
    await ask('/1', { form: { token: tokenIn(page), verdict: 'no' } });
    expect(await doubt()).toMatchObject({ state: 'passed', fingerprint: '' });
  });

  it('turns down other pages, other names, old words and too much', async () => {
    const token = tokenIn(await ask('/'));
    expect((await ask('/', { headers: { host: 'evil.example:80' } })).status).toBe(403);
    expect((await ask('/who', { form: { token, who: 'x' }, headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await ask('/who', { form: { token: 'guessed', who: 'x' } })).status).toBe(403);
    expect((await ask('/1', { form: { token, verdict: 'yes', why: 'x'.repeat(20_000) } })).status).toBe(500);
    expect((await ask('/9')).status).toBe(404);
    expect((await ask('/evidence/../survey.json')).status).toBe(404);
    await expect(marks()).rejects.toThrow();
  });

  it('says what is wrong with a marks file, and leaves it', async () => {
    await open.store.write('replies/marks.csv', 'site_id,check,item,fingerprint,verdict,who,why\nbrambleford,axe-review,,x,perhaps,,\n');
    await expect(review.run(['small'], {}, heard.world)).rejects.toThrow(/replies\/marks\.csv:2:27 +verdict: expected yes, no or nothing, found "perhaps"\n.*who: who looked at this\?/);
    expect(await marks()).toContain('perhaps');
  });
});
