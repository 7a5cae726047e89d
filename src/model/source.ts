/** Where on the page something stands. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'breadcrumb' | 'cookie';

/** One link as the page has it, in document order. */
export interface LinkFact {
  /** Position among all links of the page, from 0; the same number in every observer's answer on this page. */
  readonly n: number;
  /** Absolute address without fragment but for a route (`#/…`, `#!…`) or the names of what is pressed to come there (`#~…`); null for what is no http(s) address. */
  readonly href: string | null;
  /** The `#…` part with its sign, or ''. */
  readonly fragment: string;
  /** What a resident reads or hears: aria-label, else heading inside, else text, else img alt, else title. */
  readonly text: string;
  /** Nearest heading above it in the same block, or the parent item's label in a menu. */
  readonly context: string;
  /** The rest of its card or list item, where that is short. */
  readonly extra: string;
  readonly region: Region;
  /** Tags and classes of its nearest five ancestors, `main>ol.results>li>h3`: links of one list have the same. */
  readonly place?: string;
  /** By the source alone: inside hidden, aria-hidden, closed details, collapse, dropdown or offcanvas. */
  readonly hidden: boolean;
}

export interface FieldFact {
  /** The `type`, or the element's name for select and textarea. */
  readonly type: string;
  readonly name: string;
  /** Label, aria-label, placeholder or title, the first there is. */
  readonly label: string;
  readonly id: string;
  readonly autocomplete: string;
  readonly value: string;
}

export interface FormFact {
  readonly n: number;
  /** Absolute; null where there is no action and no script-free way to send it. */
  readonly action: string | null;
  readonly method: 'get' | 'post' | 'dialog';
  readonly role: string;
  readonly id: string;
  readonly label: string;
  readonly region: Region;
  readonly fields: readonly FieldFact[];
  /** Words on its buttons. */
  readonly buttons: readonly string[];
}

/** What a page's HTML says, before or after script; the same reader makes both (observe/source.ts). */
export interface PageSource {
  readonly title: string;
  readonly lang: string;
  readonly description: string;
  /** Absolute, or null. */
  readonly canonical: string | null;
  /** Content of meta robots, lower case. */
  readonly robots: string;
  /** Content of meta viewport, or null where there is none. */
  readonly viewport: string | null;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly breadcrumb: string;
  /** First 60 words of the main part. */
  readonly lead: string;
  /** Text of the main part without navigation, at most 8,000 characters. */
  readonly text: string;
  /** Words of the main part in all. */
  readonly words: number;
  readonly links: readonly LinkFact[];
  readonly forms: readonly FormFact[];
  readonly iframes: readonly { readonly src: string | null; readonly title: string }[];
  /** The same page in other languages: `hreflang` of links in head and page, or a link that does no more than offer a language. Absolute. */
  readonly languages?: readonly { readonly lang: string; readonly href: string }[];
  /** Languages that the page offers by a button, a script or a link without an address; absent where it offers none so. */
  readonly switches?: readonly string[];
  /** Number of script elements. */
  readonly scripts: number;
  readonly images: number;
}
