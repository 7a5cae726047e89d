/** What is asked of a made-up council: host without port, path as sent, and its query. */
export interface Asked { readonly host: string; readonly path: string; readonly query: URLSearchParams }

/** What is sent back. `type` is a whole Content-Type; `to` makes a redirect. */
export interface Answered { readonly status: number; readonly type: string; readonly body: string | Uint8Array; readonly to?: string }

/** One made-up council, with the state of one start of the server. `answer` never throws for any address. */
export interface Council {
  readonly id: string;
  readonly hosts: readonly string[];
  /** Addresses of its own pages on its first host, path and query; what a test may expect to answer 200. */
  readonly pages: readonly string[];
  readonly answer: (asked: Asked) => Answered;
}

/** The few facts that the shared texts are filled with. `seed` chooses among ways of saying things. */
export interface Who {
  readonly name: string;
  readonly short: string;
  readonly town: string;
  readonly phone: string;
  readonly seed: number;
  readonly wards: readonly string[];
}

/** A link with a sentence under it, as service hubs have them. */
export interface Card { readonly href: string; readonly text: string; readonly say: string }

export interface Field { readonly label: string; readonly type: string }

/** A piece of a page as written; texts may hold `[words](address)`. `raw` goes out as it is, for planted faults. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly is: 'cards'; readonly cards: readonly Card[] }
  | { readonly is: 'start'; readonly href: string; readonly text: string }
  | { readonly is: 'lookup'; readonly action: string; readonly label: string; readonly button: string; readonly hint: string }
  | { readonly is: 'form'; readonly action: string; readonly button: string; readonly fields: readonly Field[] }
  | { readonly is: 'topics'; readonly ids: readonly string[] }
  | { readonly is: 'raw'; readonly html: string };

/** A page as data: every platform's template makes its own HTML of it. */
export interface Page {
  readonly path: string;
  /** The heading. */
  readonly title: string;
  /** Address of the page above it, '' for none. */
  readonly up: string;
  readonly body: readonly Block[];
  /** `@name value` lines: kind, date, title (of the document), lang … */
  readonly notes: Readonly<Record<string, string>>;
}
