import { expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { outlineActs } from '../../src/visit/outline-acts.ts';

it('outlines what is about to be used, each time, and leaves the page as it was', async () => {
  await using browser = await launchBrowser();
  outlineActs(browser, 300);
  const page = await (await browser.newContext()).newPage();
  await page.goto('data:text/html,<title>t</title><h1>x</h1><button>One</button><button>Two</button>');
  const [before, plain] = [await page.content(), await page.screenshot()];
  for (const name of ['One', 'Two']) {
    const doing = page.getByRole('button', { name }).click();
    await page.locator('x-pw-glass').waitFor({ state: 'attached' });
    await doing;
    await expect.poll(() => page.content()).toBe(before);
  }
  await page.getByRole('heading').click();
  await expect.poll(() => page.content()).toBe(before);
  await page.mouse.move(600, 400);
  await page.evaluate(() => { (document.activeElement as HTMLElement).blur(); }); // a button has the focus
  expect((await page.screenshot()).equals(plain)).toBe(true);
});
