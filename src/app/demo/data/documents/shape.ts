import type { DocumentKind } from '../../../../modules/disclosure/index.ts';

/** Dates and references that a text names, all reckoned from the day the city is loaded. */
export interface TextDates {
  /** Year of signing; the ones before and after it. */
  readonly year: number;
  readonly lastYear: number;
  readonly nextYear: number;
  /** Month of signing, and the one before it. */
  readonly month: number;
  readonly lastMonth: number;
  /** `2026年11月2日`: signed, in force, no longer in force. */
  readonly signed: string;
  readonly effective: string;
  readonly expires: string;
  /** A day some days after signing. */
  later(days: number): string;
  /** `《标题》（文号）` of another document. */
  cite(key: string): string;
}

/** A paragraph, a heading (begins with `# ` or `## `), or a table with its heading row first. */
export type Passage = string | TextTable;
export interface TextTable {
  readonly caption?: string;
  readonly rows: readonly (readonly string[])[];
}

/** A document of the invented city. */
export interface DemonstrationDocument {
  readonly key: string;
  readonly agency: string;
  readonly kind: DocumentKind;
  readonly genre: string;
  readonly topic: string;
  readonly columns: readonly string[];
  readonly keywords: readonly string[];
  /** Working days before today on which it was signed. */
  readonly signed: number;
  /** Working days from signing to release. */
  readonly released?: number;
  /** Document number: the issuer's abbreviation and the serial. */
  readonly number?: readonly [prefix: string, serial: number];
  /** Who signed, when it is not the agency itself. */
  readonly issuer?: string;
  /** Days from signing to taking effect, and years of validity. */
  readonly effective?: number;
  readonly years?: number;
  /** Key of the document that this one explains. */
  readonly interprets?: string;
  /** Name of a workbook that carries the text's tables as an attachment. */
  readonly workbook?: string;
  /** Carries a list as offices send it, with what should not be published, for the checks before release. */
  readonly careless?: boolean;
  /** Where it stands, when it is not released. */
  readonly stays?: 'draft' | 'in_review' | 'sent_back' | 'withheld';
  readonly sentBackBecause?: string;
  readonly withheld?: { readonly attribute: string; readonly ground: string; readonly reason: string };
  readonly withdrawn?: { readonly after: number; readonly reason: string; readonly note: string };
  readonly repealed?: { readonly after: number; readonly basis: string };
  /** Marked as repealed by mistake so many working days after its release, corrected by another the next working day. */
  readonly wronglyRepealed?: { readonly after: number; readonly basis: string; readonly note: string };
  /** The plan of its interpretation; `planned`: working days after signing. */
  readonly explained?: {
    readonly forms: readonly ('text' | 'picture' | 'video' | 'question_answer')[];
    readonly outline: string;
    readonly firstInterpreter: string;
    readonly planned?: number;
  };
  /** Other documents it amends, repeals, implements: by key, or one outside of the city in words. */
  readonly relates?: readonly {
    readonly type: 'amends' | 'repeals' | 'replaces' | 'implements' | 'forwards';
    readonly to?: string;
    readonly outside?: string;
    readonly on?: 'release';
  }[];
  /** Published before its review; approved so many working days later, or still waiting for it. */
  readonly emergency?: { readonly reason: string; readonly approvedAfter?: number };
  /** A later edition: working days after the release, words replaced; still in review without `released`. */
  readonly revised?: {
    readonly after: number;
    readonly words: readonly (readonly [from: string, to: string])[];
    readonly released: boolean;
  };
  /** Assessments of a withheld document that kept it withheld: working days after it was determined. */
  readonly reassessed?: { readonly after: number; readonly reason: string };
  write(dates: TextDates): {
    readonly title: string;
    readonly summary: string;
    readonly body: readonly Passage[];
  };
}
