import type { Chart } from '../charts/chart.ts';
import type { CalendarDate } from '../dates.ts';

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A piece of a line. Everything here is plain text: markup in it is shown, never obeyed. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Grey, for hints that do not belong to the text. */
  readonly muted?: boolean;
}

export type Text = string | readonly Span[];

/** A table cell. As in HTML a cell that spans is given once, where it begins, and the cells it covers are left out. */
export interface DocumentCell {
  readonly text: Text;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly align?: Align;
  /** A heading of its row or column. */
  readonly header?: boolean;
  readonly bold?: boolean;
  /** HTML only: where the figure leads. */
  readonly href?: string;
}

export interface DocumentTable {
  readonly caption?: string;
  /** Relative widths of the columns. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly DocumentCell[])[];
  /** The first rows that are repeated on every page. */
  readonly headerRows?: number;
  /** Points; 12 by default. */
  readonly fontSize?: number;
  /** Least height of a row in points, for forms to be filled in by hand. */
  readonly rowHeight?: number;
}

/** Blocks of an official document, from top to bottom. */
export type DocumentBlock =
  | {
      readonly kind: 'title';
      readonly text: string;
      /** On a cover: about a third down the page. */
      readonly cover?: boolean;
    }
  | { readonly kind: 'number'; readonly text: string }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** Indented like the text below it unless said otherwise. */
      readonly align?: 'center';
    }
  | {
      readonly kind: 'paragraph';
      readonly text: Text;
      /** First line indented by two characters; true by default. */
      readonly indent?: boolean;
      readonly align?: Align;
    }
  /** Somebody else's words, set apart. */
  | { readonly kind: 'quotation'; readonly text: string }
  /** Agency and date at the lower right, with the place of the seal. */
  | { readonly kind: 'signature'; readonly lines: readonly string[]; readonly seal?: string }
  /** Small type. */
  | { readonly kind: 'note'; readonly text: Text; readonly align?: Align }
  | { readonly kind: 'table'; readonly table: DocumentTable }
  /** Drawn as a picture that is told in words to who cannot see it. */
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'page_break' }
  /** In a collection: the list of what it holds by parts, with page numbers where there are pages. */
  | {
      readonly kind: 'contents';
      readonly parts: readonly { readonly name: string; readonly entries: readonly string[] }[];
    }
  /** Where one of the collected texts begins, on a new page; in the order of `contents`. */
  | { readonly kind: 'entry'; readonly text: string };

/** A document on official paper (GB/T 9704 margins, type and line pitch), rendered as DOCX, PDF or HTML. */
export interface OfficialDocument {
  /** For the file's properties; the visible title is a block. */
  readonly title: string;
  readonly author: string;
  readonly date: CalendarDate;
  readonly blocks: readonly DocumentBlock[];
  /** `after_first`: the first page carries none, as in official letters. */
  readonly pageNumbers?: 'all' | 'after_first' | 'none';
  readonly orientation?: 'portrait' | 'landscape';
  /** PDF only: a line at the head of every page but the first. */
  readonly runningHead?: string;
}
