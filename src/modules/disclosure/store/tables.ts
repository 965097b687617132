import type { InstantColumn, JsonColumn } from '../../../kernel/database/tables.ts';
import type { ChecksTables } from './checks-tables.ts';
import type { PushTables } from './push/tables.ts';
import type { ReviewPlan } from '../domain/review-plan.ts';
import type { Audience, DisclosureTerm, FacetCategory, TargetGroup } from '../domain/metadata.ts';
import type { InterpretationForm } from '../contract/interpretation.ts';
import type { ReviewState } from '../domain/stage.ts';
import type { EditionTables } from './edition-tables.ts';
import type { ImportTables } from './import/tables.ts';
import type { SearchTables } from './search/search-tables.ts';
import type {
  DisclosureAttribute,
  DocumentKind,
  Genre,
  TopicCategory,
  WithdrawalReason,
  WithholdingGround,
} from '../domain/vocabulary.ts';

export interface DocumentsTable {
  id: string;
  agency_id: string;
  index_number: string | null;
  newest_edition: number;
  repealed_on: string | null;
  repeal_basis: string | null;
  created_at: InstantColumn;
  created_by: string;
  updated_at: InstantColumn;
  /** Given up before it was ever published or determined. */
  discarded_on: string | null;
}

export interface DocumentEditionsTable {
  id: string;
  agency_id: string;
  document_id: string;
  number: number;
  review_state: ReviewState;
  title: string;
  summary: string;
  body_html: string;
  body_text: string;
  kind: DocumentKind;
  genre: Genre | null;
  topic: TopicCategory | null;
  keywords: JsonColumn<string[]>;
  document_number: string | null;
  issuer: string | null;
  source: string | null;
  signed_on: string | null;
  changed_on: string | null;
  effective_on: string | null;
  expires_on: string | null;
  columns: JsonColumn<string[]>;
  attribute: DisclosureAttribute;
  withholding_ground: WithholdingGround | null;
  withholding_reason: string | null;
  interprets_id: string | null;
  interpretation_form: InterpretationForm | null;
  /** The document with which it is released, once its own review is complete. */
  waits_for: string | null;
  /** Everyone who wrote on it, first the one who began. */
  drafter_ids: JsonColumn<string[]>;
  created_at: InstantColumn;
  submitted_at: InstantColumn | null;
  sent_back_reason: string | null;
  reviewed_by: string | null;
  reviewed_at: InstantColumn | null;
  secrecy_review: string | null;
  reassess_on: string | null;
  /** Counts the saves of the draft; null before the first. */
  revision: number | null;
  /** The plan it was submitted under. */
  review_plan: JsonColumn<ReviewPlan> | null;
  audience: Audience | null;
  disclosure_term: DisclosureTerm | null;
  target_groups: JsonColumn<TargetGroup[]> | null;
  facet_category: FacetCategory | null;
}

export interface EditionFilesTable {
  edition_id: string;
  agency_id: string;
  file_id: string;
  document_id: string;
  name: string;
  media_type: string;
  size: number;
  position: number;
  /** A picture stands in the text; an attachment is downloaded. */
  role: 'attachment' | 'picture';
}

export interface ReleasesTable {
  id: string;
  agency_id: string;
  document_id: string;
  edition_id: string;
  edition_number: number;
  columns: JsonColumn<string[]>;
  released_on: string;
  released_at: InstantColumn;
  released_by: string;
  ended_on: string | null;
  ended_at: InstantColumn | null;
  ended_by: 'withdrawn' | 'replaced' | null;
  withdrawal_reason: WithdrawalReason | null;
  withdrawal_note: string | null;
  /** What readers are told with the reason. */
  public_notice: string | null;
  moved_to_document: string | null;
  moved_to_path: string | null;
}

export interface ReleasedDocumentsTable {
  document_id: string;
  agency_id: string;
  edition_id: string;
  title: string;
  summary: string;
  issuer: string;
  kind: DocumentKind;
  index_number: string;
  document_number: string | null;
  signed_on: string | null;
  released_on: string;
  effective_on: string | null;
  expires_on: string | null;
  repealed_on: string | null;
  /** The day a wrong mark was taken off its page. */
  corrected_on: string | null;
  interprets_id: string | null;
  /** With the columns above them. */
  columns: string[];
  /** Counts releases and new indexings; facets and hits are told by it. */
  ordinal: number;
  topic: TopicCategory | null;
  genre: Genre | null;
  target_groups: string[];
  /** `website`, with the channels recorded besides. */
  channels: string[];
}

export interface ReleasedPlacementsTable {
  column_id: string;
  agency_id: string;
  document_id: string;
  kind: DocumentKind;
  released_on: string;
}

export type DisclosureTables = EditionTables &
  SearchTables &
  PushTables &
  ChecksTables &
  ImportTables & {
    documents: DocumentsTable;
    document_editions: DocumentEditionsTable;
    edition_files: EditionFilesTable;
    releases: ReleasesTable;
    released_documents: ReleasedDocumentsTable;
    released_placements: ReleasedPlacementsTable;
  };
