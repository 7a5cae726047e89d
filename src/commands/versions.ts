import { readFile } from 'node:fs/promises';
import type { Survey } from '../model/survey.ts';

/** Version of this tool and of everything that may move a score or is told beside it, exact; Lighthouse's where the survey uses it. */
export async function versions({ manners }: Pick<Survey, 'manners'>): Promise<Readonly<Record<string, string>>> {
  const of = async (name: string): Promise<string> => {
    const path = name === 'toptasks' ? '../../package.json' : `../../node_modules/${name}/package.json`;
    const { version } = JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')) as { version: string };
    return version;
  };
  const { findBrowser } = await import('../visit/browser.ts');
  const browser = await findBrowser();
  return {
    toptasks: await of('toptasks'), node: process.versions.node, playwright: await of('playwright'), 'axe-core': await of('axe-core'),
    browser: browser?.version ?? 'none found', ...((manners.lab ?? 0) > 0 && { lighthouse: await of('lighthouse') }),
  };
}
