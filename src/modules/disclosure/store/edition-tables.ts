import type { InstantColumn } from '../../../kernel/database/tables.ts';
import type { RelationType } from '../domain/relations.ts';
import type { Gate } from '../domain/review-plan.ts';
import type { WithholdingGround } from '../domain/vocabulary.ts';
import type { AnnulledRepealsTable } from './annulled-repeals.ts';

/** One decision on an edition; never changed. */
export interface EditionReviewsTable {
  id: string;
  agency_id: string;
  document_id: string;
  edition_id: string;
  edition_number: number;
  step: Gate | 'emergency_approval';
  outcome: 'passed' | 'sent_back';
  person_id: string;
  basis: string | null;
  opinion: string;
  /** Of text, metadata and files as they were then. */
  content_hash: string;
  decided_on: string;
  decided_at: InstantColumn;
  /** Order within the edition. */
  position: number;
}

export interface EmergencyPublicationsTable {
  id: string;
  agency_id: string;
  document_id: string;
  edition_id: string;
  edition_number: number;
  reason: string;
  published_by: string;
  published_on: string;
  published_at: InstantColumn;
  /** Last day for the approval by someone else. */
  approve_by: string;
  outcome: 'approved' | 'withdrawn' | null;
  decided_by: string | null;
  decided_on: string | null;
  decided_at: InstantColumn | null;
  opinion: string | null;
}

export interface DocumentRelationsTable {
  id: string;
  agency_id: string;
  document_id: string;
  /** The open edition it was declared with; null when declared on a published document. */
  edition_number: number | null;
  type: RelationType;
  target_id: string | null;
  /** A document outside of the house. */
  target_text: string | null;
  effective_on: string | null;
  note: string | null;
  /** The day the repeal was entered on the other document. */
  applied_on: string | null;
  /** The day its repeal was taken back as wrong. */
  annulled_on: string | null;
  created_by: string;
  created_at: InstantColumn;
}

export interface PreviewLinksTable {
  token_hash: string;
  id: string;
  agency_id: string;
  document_id: string;
  edition_number: number;
  created_by: string;
  created_at: InstantColumn;
  expires_at: InstantColumn;
  revoked_at: InstantColumn | null;
}

export interface ReassessmentsTable {
  id: string;
  agency_id: string;
  document_id: string;
  edition_id: string;
  decision: 'keep' | 'publish';
  ground: WithholdingGround | null;
  reason: string;
  next_on: string | null;
  decided_by: string;
  decided_on: string;
  decided_at: InstantColumn;
}

export interface AddressRedirectsTable {
  from_path: string;
  agency_id: string;
  to_document: string | null;
  to_path: string | null;
  reason: 'moved' | 'imported';
  created_by: string;
  created_at: InstantColumn;
}

export type EditionTables = {
  edition_reviews: EditionReviewsTable;
  emergency_publications: EmergencyPublicationsTable;
  document_relations: DocumentRelationsTable;
  annulled_repeals: AnnulledRepealsTable;
  preview_links: PreviewLinksTable;
  reassessments: ReassessmentsTable;
  address_redirects: AddressRedirectsTable;
};
