import type { Failure } from './failure.ts';

/** What a PDF says of itself, read by structure alone: nothing is run, nothing is drawn. Strings come from the file and may lie. */
export interface PdfSource {
  readonly pages: number;
  /** Of the document's metadata (XMP, else Info), clean, at most 300 characters; '' where there is none. */
  readonly title: string;
  /** Readers show the title, not the file's name. */
  readonly showsTitle: boolean;
  /** As the document names it, `en-GB`; '' where it names none. */
  readonly lang: string;
  /** MarkInfo says that it is tagged. */
  readonly isMarked: boolean;
  /** It has the root of a tree of tags at all. */
  readonly hasTagTree: boolean;
  /** Something of that tree is on at least one of the pages read. */
  readonly hasTags: boolean;
  /** Of the first pages, at most 10: characters of text; and, where no page before has any, pictures painted (counted until one page has some). */
  readonly read: readonly { readonly characters: number; readonly pictures: number }[];
  /** Fields that somebody fills in, on the pages read; and those without a description. */
  readonly fields: { readonly count: number; readonly unnamed: readonly string[] };
  /** Assistive technology may not read its text; null where the file is not encrypted. */
  readonly isShutToReaders: boolean | null;
  /** ISO days; '' where the file does not say, or not in a way that is one. */
  readonly created: string;
  readonly modified: string;
  /** The program that wrote it, at most 100 characters. */
  readonly producer: string;
}

/** A document to be read, and where it is linked. */
export interface PdfOrder {
  readonly url: string;
  /** The first page, by its address, that links to it; '' where it is itself the answer to a task. */
  readonly from: string;
  readonly text: string;
  /** Ids of the scenarios that the page answers, sorted. */
  readonly tasks: readonly string[];
}

/** A PDF that a page answering a task links to; `facts/<site>/pdfs/<id>`, id = first 16 hex of the SHA-256 of its address. */
export interface PdfLook extends PdfOrder {
  readonly id: string;
  readonly site: string;
  readonly got: string | null;
  readonly status: number | null;
  readonly bytes: number | null;
  /** SHA-256 of the file, by which it is known again; the file itself is not kept. */
  readonly sha256: string | null;
  readonly source: PdfSource | null;
  readonly failure: Failure | null;
}
