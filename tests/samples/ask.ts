import { request } from 'node:http';

export interface Told { readonly status: number; readonly type: string; readonly to: string | null; readonly body: string }

/** One plain request to the server of the made-up councils, by Host header, redirects not followed. */
export function ask(hosts: Readonly<Record<string, string>>, address: string, method = 'GET'): Promise<Told> {
  const url = new URL(address);
  const [, port] = (hosts[url.hostname] ?? Object.values(hosts)[0] ?? '').split(':');
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: Number(port), path: url.pathname + url.search, method, headers: { host: url.host } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => { parts.push(part); });
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', to: answer.headers.location ?? null, body: Buffer.concat(parts).toString() });
      });
    }).on('error', reject).end();
  });
}
