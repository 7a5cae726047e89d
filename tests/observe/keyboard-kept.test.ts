import { expect, it } from 'vitest';
import { keyboard } from '../../src/observe/keyboard.ts';
import { launchBrowser } from '../../src/visit/browser.ts';

it('keeps what the keyboard’s trial has seen where the page does not come once more', async () => {
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.setContent('<!doctype html><title>Fixture</title><a href="/a">Bins</a><p id="out"></p><div onclick="out.textContent = \'sent\'">Send report</div><section><em role="button" onclick="out.textContent = 1"><b>Second kind</b></em></section>');
    const anew = (): Promise<void> => Promise.reject(new Error('the page stopped answering'));
    const facts = await keyboard.observe(tab, { anew, keep: () => Promise.resolve('') } as unknown as Parameters<typeof keyboard.observe>[1]); // asks for no more
    expect(facts.tried).toBe(1);
    expect(facts.mouseOnly.map(({ did }) => did)).toEqual(['words or elements came or went', null]);
  } finally {
    await browser.close();
  }
});
