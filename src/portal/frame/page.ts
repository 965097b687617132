import type { Html } from '../html.ts';

/** The section of the site a page belongs to; its way in is marked as the current place. */
export type Section =
  | 'guide'
  | 'rules'
  | 'statutory_content'
  | 'annual_reports'
  | 'request_entry'
  | 'track'
  | 'policies'
  | 'gazette'
  | 'documents'
  | 'agencies';

export interface Crumb {
  readonly label: string;
  readonly path: string;
  /** The label is Chinese whatever the page's language: a number, an agency's name. */
  readonly inChinese?: boolean;
}

/** What a page brings; the frame adds the rest. */
export interface Page {
  readonly title: string;
  readonly section?: Section | undefined;
  /** Steps between the home page and this page. */
  readonly crumbs?: readonly Crumb[];
  /** Page tags beyond the three every page carries (platform standard, “页面标签”). */
  readonly tags?: readonly PageTag[];
  readonly isHome?: boolean;
  /** The page has its own search field, so that the small one above would be one too many. */
  readonly hasSearch?: boolean;
  /** Personal or transient pages: not to be indexed or stored. */
  readonly isPrivate?: boolean;
  /** The address that stands for this page wherever else it is shown; its own path and query without it. */
  readonly canonicalPath?: string;
  /** What the page is about, in a sentence. */
  readonly description?: string | undefined;
  readonly isArticle?: boolean;
  /** Feeds that tell what is new here. */
  readonly feeds?: readonly { readonly title: string; readonly path: string }[];
  /** What the page is about, in the words of schema.org. */
  readonly linkedData?: Readonly<Record<string, unknown>> | undefined;
  readonly body: Html;
}

/** A meta tag, e.g. `['ColumnName', '…']`. */
export type PageTag = readonly [name: string, content: string];
