/** Terms of a request that facts and rules use; the API's schemas list the same values (a test compares them). */
export const CHANNELS = ['online', 'in_person', 'signed_mail', 'ordinary_mail', 'fax'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Received on the day both sides have confirmed, not on the day of arrival (Art. 31). */
export const CONFIRMED_CHANNELS: readonly Channel[] = ['online', 'ordinary_mail', 'fax'];

/** Columns of table 3. */
export const APPLICANT_TYPES = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_service',
  'other',
] as const;
export type ApplicantType = (typeof APPLICANT_TYPES)[number];

export const OPINIONS = ['consents', 'objects', 'partly', 'silent'] as const;
export type Opinion = (typeof OPINIONS)[number];

export const REMEDY_TRACKS = ['review', 'direct_suit', 'suit_after_review'] as const;
export type RemedyTrack = (typeof REMEDY_TRACKS)[number];

export const REMEDY_RESULTS = ['upheld', 'corrected', 'other'] as const;
export type RemedyResult = (typeof REMEDY_RESULTS)[number];

/** Where a request stands. */
export const STAGES = [
  'unconfirmed',
  'received',
  'handling',
  'awaiting_correction',
  'consulting',
  'awaiting_reasons',
  'awaiting_payment',
  'in_review',
  'approved',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** The roles that take part in the handling of a request. */
export const CASE_ROLES = ['foi_clerk', 'handler', 'unit_head', 'foi_head', 'leader'] as const;
export type CaseRole = (typeof CASE_ROLES)[number];
