/** Cookies for the length of one call: enough for a server that sets one and sends its visitor on. */
export interface Jar {
  /** Keeps what an answer from this address set. */
  remember(url: URL, setCookie: readonly string[]): void;
  /** What to send to this address: only what the very same host set, secure ones only over https; '' for nothing. */
  header(url: URL): string;
}

const cookie = /^\s*([\w!#$%&'*+.^`|~-]{1,200})=([\x21-\x3a\x3c-\x7e]{0,4000})\s*(?:;|$)/;

/** An empty jar. */
export function openJar(): Jar {
  const hosts = new Map<string, Map<string, { readonly value: string; readonly isSecure: boolean }>>();
  return {
    remember(url, setCookie) {
      const own = hosts.get(url.hostname) ?? new Map();
      hosts.set(url.hostname, own);
      for (const line of setCookie) {
        const [, name, value = ''] = cookie.exec(line) ?? [];
        if (name === undefined) continue;
        if (/;\s*max-age=(0|-)/i.test(line)) own.delete(name);
        else if (own.size < 50) own.set(name, { value, isSecure: /;\s*secure\b/i.test(line) });
      }
    },
    header: (url) => [...(hosts.get(url.hostname) ?? [])]
      .filter(([, { isSecure }]) => !isSecure || url.protocol === 'https:')
      .map(([name, { value }]) => `${name}=${value}`).join('; '),
  };
}
