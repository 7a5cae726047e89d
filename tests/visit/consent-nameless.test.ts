import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { answerConsent } from '../../src/visit/consent.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const gone = 'onclick="this.remove()"';

/** A bar that nothing in its markup calls one about cookies is known by what its button says, wherever it says it. */
describe('a consent layer without a telling name', () => {
  it.each<[string, string]>([
    [`<div><p>We use them.</p><button ${gone}>Reject additional cookies</button></div>`, 'refused'],
    [`<div><button ${gone} aria-label="Reject all cookies">No</button></div>`, 'refused'],
    [`<p id="said">Decline optional cookies</p><button ${gone} aria-labelledby="said">No</button>`, 'refused'],
    [`<input type="button" ${gone} value="Only necessary cookies">`, 'refused'],
    [`<a href="#" ${gone} role="button"><img src="x.png" alt="Reject cookies"></a>`, 'refused'],
    [`<a href="/cookies">Cookies</a><button>Accept cookies</button><button>Reject this application</button>`, 'none'],
    [`<a href="/waste">Refuse and recycling</a><a href="/cookies">Cookies</a>`, 'none'],
  ])('%s: %s', async (body, answer) => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><title>t</title>${body}`);
    expect(await answerConsent(page, [])).toBe(answer);
    await page.close();
  });

  it('is found in a shadow tree too', async () => {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>t</title><div id="host"></div><script>document.querySelector("#host").attachShadow({ mode: "open" }).innerHTML = `<button onclick="this.remove()">Reject cookies</button>`;</script>');
    expect(await answerConsent(page, [])).toBe('refused');
    await page.close();
  });
});
