import { readFile } from 'node:fs/promises';

/** Version of this tool and of everything that may move a score, exact. The browser's is added by the visitor's machine. */
export async function versions(): Promise<Readonly<Record<string, string>>> {
  const of = async (name: string): Promise<string> => {
    const path = name === 'toptasks' ? '../../package.json' : `../../node_modules/${name}/package.json`;
    const { version } = JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')) as { version: string };
    return version;
  };
  const { findBrowser } = await import('../visit/browser.ts');
  const browser = await findBrowser();
  return {
    toptasks: await of('toptasks'), node: process.versions.node, playwright: await of('playwright'), 'axe-core': await of('axe-core'),
    browser: browser?.version ?? 'none found',
  };
}
