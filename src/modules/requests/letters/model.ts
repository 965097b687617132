import type { CalendarDate } from '../../../kernel/dates.ts';
import type { DocumentBlock, DocumentTable } from '../../../kernel/documents/index.ts';
import type { Problem } from '../../../kernel/errors.ts';
import type { RemedyVariant } from '../domain/outcomes/index.ts';
import type { LetterKind } from './facts.ts';

/** Identifier of the document set (reply-types.md section 4); replies have one per result. */
export type DocumentId =
  | Exclude<LetterKind, 'reply'>
  | 'reply_granted'
  | 'reply_already_published'
  | 'reply_partial'
  | 'reply_refused'
  | 'reply_nonexistent'
  | 'reply_other_agency'
  | 'reply_special_access'
  | 'reply_unavailable'
  | 'reply_duplicate'
  | 'reply_not_processed'
  | 'reply_other';

export interface LetterRemedy {
  readonly variant: RemedyVariant;
  readonly organs: readonly string[];
  readonly court: string;
  readonly paragraphs: readonly string[];
}

/** A finished letter as data: can be stored as JSON and rendered again, the same, years later. */
export interface LetterModel {
  readonly kind: LetterKind;
  readonly documentId: DocumentId;
  /** Without the agency's name, which stands on the line above it. */
  readonly title: string;
  readonly number: string | null;
  /** Null for internal forms. */
  readonly addressee: string | null;
  /** Between salutation and remedy clause. */
  readonly body: readonly DocumentBlock[];
  readonly remedy: LetterRemedy | null;
  readonly enclosures: readonly string[];
  /** How to reach the FOI office; null for internal forms. */
  readonly contact: string | null;
  readonly agency: string;
  readonly date: CalendarDate;
  /** Words in the place of the seal; null where none is set. */
  readonly sealPlaceholder: string | null;
  /** A form to be filled in and sent back, on a page of its own. */
  readonly responseForm: { readonly title: string; readonly body: readonly DocumentBlock[] } | null;
  /** The account of the reply period. */
  readonly clockAnnex: DocumentTable | null;
  /** Agency data that must be completed before the letter may go out. */
  readonly problems: readonly Problem[];
}

/** What a template gives; the rest is the same for all letters. */
export interface LetterDraft {
  readonly title: string;
  readonly documentId?: DocumentId;
  readonly addressee: string | null;
  readonly body: readonly DocumentBlock[];
  readonly remedy?: LetterRemedy | null;
  readonly enclosures?: readonly string[];
  readonly responseForm?: LetterModel['responseForm'];
  readonly problems?: readonly Problem[];
}
