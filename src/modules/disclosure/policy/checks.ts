import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

const EDITORS: Allowed = [{ role: 'editor', reach: 'agency' }];
const READERS: Allowed = [
  { role: 'editor', reach: 'agency' },
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];
/** Who answers for what is checked; the house's list is the home agency's. */
const KEEPERS: Allowed = [
  { role: 'foi_head', reach: 'agency' },
  { role: 'publication_reviewer', reach: 'agency' },
];
const WORD_READERS: Allowed = [...KEEPERS, ...EDITORS, { role: 'system_admin', reach: 'agency' }];

/** Who may check, judge and mend before release (Art. 17). */
export const CHECKS_POLICY: readonly PolicyRule[] = [
  // A plan may charge the head of a handling unit with proofs and reviews.
  { action: 'disclosure.get_findings', allow: [...READERS, { role: 'unit_head', reach: 'agency' }] },
  { action: 'disclosure.fix_findings', allow: EDITORS },
  { action: 'disclosure.judge_finding', allow: EDITORS },
  { action: 'disclosure.withdraw_judgement', allow: EDITORS },
  { action: 'disclosure.upload_picture', allow: EDITORS },
  { action: 'disclosure.convert_to_html', allow: EDITORS },
  { action: 'disclosure.clean_pasted_html', allow: EDITORS },
  { action: 'disclosure.list_checked_words', allow: WORD_READERS },
  { action: 'disclosure.export_checked_words', allow: WORD_READERS },
  { action: 'disclosure.add_checked_word', allow: KEEPERS },
  { action: 'disclosure.change_checked_word', allow: KEEPERS },
  { action: 'disclosure.remove_checked_word', allow: KEEPERS },
  { action: 'disclosure.import_checked_words', allow: KEEPERS },
  { action: 'disclosure.get_check_settings', allow: WORD_READERS },
  { action: 'disclosure.save_check_settings', allow: KEEPERS },
  // The worker's own.
  { action: 'disclosure.files_to_read', allow: [] },
  { action: 'disclosure.read_file_text', allow: [] },
  { action: 'disclosure.links_to_ask', allow: [] },
  { action: 'disclosure.keep_link_answers', allow: [] },
];
