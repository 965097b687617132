/** Facts of the desk: pages that everybody reads are the same before and after them. */
export const INWARD_FACTS = [
  'disclosure.drafted',
  'disclosure.draft_saved',
  'disclosure.attachment_added',
  'disclosure.attachment_removed',
  'disclosure.submitted',
  'disclosure.sent_back',
  'disclosure.edition_started',
] as const;
