import type { AddressInfo } from 'node:net';
import { createServer } from 'node:https';
import { chromium, type Page } from 'playwright';
import type { Candidate } from './browser-places.ts';

/** What a browser showed it can do: the width of a drawn word in CSS pixels, and its version. */
export interface Trial { readonly width: number; readonly version: string }

/**
 * Starts a candidate, draws a word and opens a page over TLS on loopback; null where it does not start or dies of it. A browser without
 * fonts starts all the same and would miss faults without a sound, and one without its certificate library dies at the first https page.
 */
export async function tryOut({ path, env }: Candidate, isSandboxed: boolean): Promise<Trial | null> {
  try {
    await using browser = await chromium.launch({
      executablePath: path, chromiumSandbox: isSandboxed, env: { ...process.env, ...env }, timeout: 20_000,
    });
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.setContent('<span>Bins and recycling</span>');
    const width = await page.evaluate(() => document.querySelector('span')?.offsetWidth ?? 0);
    await openSecurely(page);
    return { width, version: browser.version() };
  } catch {
    return null;
  }
}

async function openSecurely(page: Page): Promise<void> {
  const server = createServer({ key, cert: certificate }, (_request, response) => response.end('well'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    // An IP server's address is always this shape once it listens.
    await page.goto(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`, { timeout: 10_000 });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

// For this one page on loopback; they prove nothing and open nothing.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg4TpB0z1zShkT0ynz
q9FVOsFdrgQSfPdeoHXA6bu0aWKhRANCAATVVFAqjpPi7wFh3nK5JmJosPbwjLsl
04p/lqtaPII15CSCFPhpA+eKsacZMlccnebmfiEGsIGbIIT4XuckQc+U
-----END PRIVATE KEY-----`;
const certificate = `-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUDOFzGo8jdHY8VZ58dunBZg/DjdswCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTIzNDIzNVoYDzIxMjYxMDI4
MjM0MjM1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATVVFAqjpPi7wFh3nK5JmJosPbwjLsl04p/lqtaPII15CSCFPhpA+eK
sacZMlccnebmfiEGsIGbIIT4XuckQc+Uo1MwUTAdBgNVHQ4EFgQUAvq6vviO5g60
hj2J6QzyzMEZzsIwHwYDVR0jBBgwFoAUAvq6vviO5g60hj2J6QzyzMEZzsIwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAbqfapGuwPJw7Qr7tLUxGU
lxZsaP8sGwgshhhUgKK4nwIhAIQvTMW6WwkGCWp+DWAbhQ81RwhCrOGTPhUEzkvf
CQ9b
-----END CERTIFICATE-----`;
