/** How the time limit of an item is told to a machine; the words of the table stand beside it. */
export const TIME_LIMIT_KINDS = ['working_days', 'days', 'realtime', 'long_term', 'other'] as const;
export type TimeLimitKind = (typeof TIME_LIMIT_KINDS)[number];

/** How often an item wants something new. */
export const UPDATE_CYCLES = ['none', 'monthly', 'quarterly', 'yearly'] as const;
export type UpdateCycle = (typeof UPDATE_CYCLES)[number];

export const SCHEME_MODES = ['proactive', 'on_request'] as const;
export type SchemeMode = (typeof SCHEME_MODES)[number];

export const SCHEME_AUDIENCES = ['everyone', 'group'] as const;
export type SchemeAudience = (typeof SCHEME_AUDIENCES)[number];

export const SCHEME_CHANNELS = [
  'website',
  'gazette',
  'press_conference',
  'press',
  'broadcast',
  'official_account',
  'screen',
  'notice_board',
  'reading_place',
  'service_hall',
  'delivery',
  'other',
] as const;
export type SchemeChannelCode = (typeof SCHEME_CHANNELS)[number];

export const SCHEME_STATES = ['published', 'overdue', 'empty', 'on_request'] as const;
export type SchemeStateCode = (typeof SCHEME_STATES)[number];

/** Subject types of the facts. */
export const SCHEME_ITEM_SUBJECT = 'scheme_item';
/** The items of one document; the subject id is the document's. */
export const DOCUMENT_SCHEME_SUBJECT = 'document_scheme';
