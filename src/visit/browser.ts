import { chromium, type Browser } from 'playwright';

/** First version, to be replaced: the headless shell of Debian. */
export async function launchBrowser(options: { proxy?: string } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox'],
    ...(options.proxy ? { proxy: { server: options.proxy, bypass: '<-loopback>' } } : {}),
  });
}
