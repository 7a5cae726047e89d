import type { EvidenceId, Region } from './facts.ts';
import type { Failure } from './failure.ts';

/** Whether a question is answered in the way that the law or the model statement asks; inapplicable: it does not arise. */
export type StatementAnswerState = 'yes' | 'no' | 'cannot tell' | 'inapplicable';

/** What stands between two headings of a statement, as read from its HTML. Every string comes from the page and may lie. */
export interface StatementSection {
  /** '' for what stands before the first heading. */
  readonly heading: string;
  /** 1–6; 7 for a line in bold that stands alone; 0 before the first heading. */
  readonly level: number;
  /** In order, each at most 600 characters; at most 600 in all sections together. */
  readonly sentences: readonly string[];
  /** How many list items and rows of tables there are. */
  readonly items: number;
}

export interface StatementLink {
  readonly text: string;
  /** Absolute http(s) address, or `mailto:…`, `tel:…`. */
  readonly href: string;
  /** Index of its section. */
  readonly section: number;
}

/** A page as its sentences; the same HTML gives the same bytes. */
export interface StatementSource {
  readonly title: string;
  readonly lang: string;
  /** At most 120, in order. */
  readonly sections: readonly StatementSection[];
  /** Of the main part, navigation in it included, at most 300, in order. */
  readonly links: readonly StatementLink[];
  /** Fields of forms in the main part that a person would write in. */
  readonly fields: number;
  /** Something was left out because there was too much. */
  readonly isCut: boolean;
}

/** A link that may lead to the statement. */
export interface StatementPointer {
  readonly url: string;
  readonly text: string;
  /** The page it stands on; null for an address of the site's own list or one that is only tried. */
  readonly from: string | null;
  readonly region: Region | null;
}

/** What was found where a site should have its accessibility statement; `facts/<site>/statement`. Facts without opinion. */
export interface StatementPage {
  readonly site: string;
  /** `link` of a page; `inside` a link on a page about accessibility; `sitemap`; `address` that is only usual; null: nothing was found. */
  readonly how: 'link' | 'inside' | 'sitemap' | 'address' | null;
  readonly pointer: StatementPointer | null;
  /** After redirects; null where nothing came. */
  readonly got: string | null;
  readonly status: number | null;
  readonly kind: 'html' | 'pdf' | 'other' | null;
  readonly source: StatementSource | null;
  /** The page's HTML as it came. */
  readonly evidence: EvidenceId | null;
  /** Why what is pointed to could not be read; null where it was, or where nothing points anywhere. */
  readonly failure: Failure | null;
  /** Everything that was asked for, in order, with why it was not taken; '' for what was. */
  readonly tried: readonly { readonly url: string; readonly why: string }[];
  /** Further links in words of a statement that lead elsewhere, at most 5. */
  readonly also: readonly StatementPointer[];
}

/** One question about a statement, and the sentence of the statement that answers it. */
export interface StatementAnswer {
  readonly id: string;
  readonly question: string;
  /** Asked by the regulations or by the model statement's legally required wording; else only good advice, and no finding. */
  readonly isDuty: boolean;
  readonly answer: StatementAnswerState;
  /** As the statement has it; '' where none answers. */
  readonly sentence: string;
  /** The heading that the sentence stands under; '' where there is none. */
  readonly heading: string;
  /** One sentence of ours: why the answer is what it is. */
  readonly why: string;
}
