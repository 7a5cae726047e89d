import { Buffer } from 'node:buffer';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Tell } from '../model/event.ts';
import type { Store } from '../model/kit.ts';
import type { Secrets } from './secrets.ts';

/** What is kept under these endings is text and can be searched; of a page that may show a secret nothing else is made. */
const TEXTS = /^(html?|txt|json|jsonl|xml|svg|css|js|md|csv|aria|yaml)(\.|$)/;

/** The same store, to which no secret is written: not in a document, a text, the name of a file, nor in evidence that is text. */
export function scrubbingStore(store: Store, { scrub, scrubAll }: Secrets): Store {
  return {
    ...store,
    save: (key, value) => store.save(scrub(key), scrubAll(value)),
    keep: (bytes, extension) => store.keep(TEXTS.test(extension) ? scrubbedBytes(bytes, extension.endsWith('.gz'), scrub) : bytes, extension),
    write: (path, content) => store.write(scrub(path), typeof content === 'string' ? scrub(content) : content),
    append: (path, line) => store.append(scrub(path), scrub(line)),
  };
}

/** The same listeners, who hear of no secret. */
export function scrubbingTell(tell: Tell, { scrubAll }: Secrets): Tell {
  return (happening) => tell(scrubAll(happening));
}

function scrubbedBytes(bytes: Uint8Array, isPacked: boolean, scrub: (text: string) => string): Uint8Array {
  const text = Buffer.from(isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
  const clean = scrub(text);
  if (clean === text) return bytes;
  return isPacked ? gzipSync(clean, { level: 6 }) : Buffer.from(clean);
}
