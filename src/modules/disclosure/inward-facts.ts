/** Facts of the desk: pages that everybody reads are the same before and after them. */
export const INWARD_FACTS = [
  'disclosure.drafted',
  'disclosure.draft_saved',
  'disclosure.attachment_added',
  'disclosure.attachment_removed',
  'disclosure.submitted',
  'disclosure.sent_back',
  'disclosure.edition_started',
  'disclosure.review_passed',
  'disclosure.secrecy_reviewed',
  'disclosure.recalled',
  'disclosure.discarded',
  'disclosure.preview_opened',
  'disclosure.preview_revoked',
  'disclosure.reassessed',
  'disclosure.settings_changed',
] as const;
