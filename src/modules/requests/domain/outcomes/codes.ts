/**
 * The 21 leaf outcomes of table 3 (part 三, 2021 format, 国办公开办函〔2021〕30号) in the order of its rows. Every closed
 * request has exactly one of them.
 */
export const OUTCOME_CODES = [
  'granted',
  'partially_granted',
  'refused_state_secret',
  'refused_prohibited_by_law',
  'refused_security_stability',
  'refused_third_party_rights',
  'refused_internal_affairs',
  'refused_process_information',
  'refused_enforcement_file',
  'refused_administrative_query',
  'unavailable_not_held',
  'unavailable_needs_creation',
  'unavailable_still_unclear',
  'not_processed_petition',
  'not_processed_duplicate',
  'not_processed_publication',
  'not_processed_excessive',
  'not_processed_reconfirmation',
  'closed_correction_lapsed',
  'closed_fee_unpaid',
  'closed_other',
] as const;

export type OutcomeCode = (typeof OUTCOME_CODES)[number];

/** The six groups (一)–(六) of the table, in order. */
export const OUTCOME_GROUPS = [
  'granted',
  'partially_granted',
  'refused',
  'unavailable',
  'not_processed',
  'other_handling',
] as const;

export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

/** The grounds of Art. 14, 15 and 16, on which information (or a part of it) is withheld. */
export const REFUSAL_GROUNDS = [
  'refused_state_secret',
  'refused_prohibited_by_law',
  'refused_security_stability',
  'refused_third_party_rights',
  'refused_internal_affairs',
  'refused_process_information',
  'refused_enforcement_file',
] as const satisfies readonly OutcomeCode[];

export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** A finer kind inside an outcome, kept because the reply's text or its proof differs. */
export type SubKind =
  | 'provided'
  | 'already_published'
  | 'trade_secret'
  | 'personal_privacy'
  | 'other_lawful_rights'
  | 'personnel'
  | 'logistics'
  | 'internal_workflow'
  | 'discussion_record'
  | 'draft'
  | 'consultation_letter'
  | 'request_or_report'
  | 'nonexistent'
  | 'other_agency'
  | 'withdrawn'
  | 'not_government_information'
  | 'other';

/** The sub-kinds an outcome knows; an outcome that is not listed has none. */
export const SUB_KINDS: Partial<Record<OutcomeCode, readonly SubKind[]>> = {
  granted: ['provided', 'already_published'], // Art. 36(2), 36(1)
  refused_third_party_rights: ['trade_secret', 'personal_privacy', 'other_lawful_rights'], // Art. 15
  refused_internal_affairs: ['personnel', 'logistics', 'internal_workflow'], // Art. 16 ¶1, three kinds
  // Art. 16 ¶2, four kinds
  refused_process_information: ['discussion_record', 'draft', 'consultation_letter', 'request_or_report'],
  unavailable_not_held: ['nonexistent', 'other_agency'], // Art. 36(4), 36(5)
  closed_other: ['withdrawn', 'not_government_information', 'other'],
};

/** Outcomes whose reply cannot be worded without the sub-kind. */
export const SUB_KIND_REQUIRED: readonly OutcomeCode[] = ['granted', 'unavailable_not_held', 'closed_other'];

/** Which remedy variant of reply-types.md section 3 an outcome takes; row 三-8 is the agency's setting. */
export type RemedyVariant = 'A' | 'B';
