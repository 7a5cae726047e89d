import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** One example of an ACT rule, with the outcome that the W3C's rule expects. */
export interface ActExample { readonly rule: string; readonly name: string; readonly expected: 'passed' | 'failed' | 'inapplicable'; readonly path: string; readonly wcag: readonly string[] }

const folder = join(import.meta.dirname, '../../shared/data/act-rules');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml', '.xml': 'application/xml', '.xhtml': 'application/xhtml+xml', '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png', '.jpg': 'image/jpeg' };
/** Where the W3C keeps them; the examples name each other by it. */
const ROOT = '/WAI/content-assets/wcag-act-rules/';

/** The examples, each path once, in the list's own order; throws where they are not beside the project. */
export function actExamples(): readonly ActExample[] {
  const { testcases } = JSON.parse(readFileSync(join(folder, 'testcases.json'), 'utf8')) as { testcases: readonly Raw[] }; // the W3C's own format
  return testcases.map((one) => ({
    rule: one.ruleId, name: one.ruleName, expected: one.expected, path: one.relativePath,
    wcag: Object.entries(one.ruleAccessibilityRequirements ?? {}).flatMap(([key, { forConformance }]) => (forConformance === true ? /^wcag2\d:([\d.]+)$/.exec(key)?.[1] ?? [] : [])),
  }));
}

interface Raw {
  readonly ruleId: string; readonly ruleName: string; readonly expected: ActExample['expected']; readonly relativePath: string;
  readonly ruleAccessibilityRequirements: Readonly<Record<string, { readonly forConformance?: boolean }>> | null;
}

/** The examples on loopback, as the W3C serves them; files that are not here are 404. */
export async function serveAct(): Promise<{ readonly urlOf: (path: string) => string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://act.test').pathname));
    try {
      if (!path.startsWith(ROOT)) throw new Error('elsewhere');
      const bytes = readFileSync(join(folder, path.slice(ROOT.length)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    }
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as { port: number }; // it listens on a port
  return { urlOf: (path) => `http://127.0.0.1:${port}${ROOT}${path}`, server };
}
