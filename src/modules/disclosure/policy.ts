import type { PolicyRule } from '../../kernel/policy/policy.ts';
import { EDITION_POLICY, EDITORS, READERS } from './policy/editions.ts';
import { CHECKS_POLICY } from './policy/checks.ts';
import { EDITOR_POLICY } from './policy/editor.ts';
import { OPEN_DATA_POLICY } from './policy/open-data.ts';
import { PUSH_POLICY } from './policy/pushes.ts';
import { SCHEME_POLICY } from './policy/scheme.ts';
import { CHANNEL_POLICY } from './policy/channels.ts';
import { SEARCH_POLICY } from './policy/search.ts';
import { GAZETTE_POLICY } from './policy/gazette.ts';
import { INTERPRETATION_POLICY } from './policy/interpretation.ts';
import { SUBSCRIPTION_POLICY } from './policy/subscriptions.ts';
import { IMPORT_POLICY } from './policy/import.ts';

const REVIEWERS: PolicyRule['allow'] = [{ role: 'publication_reviewer', reach: 'agency' }];

/** Who may do what with documents. That nobody reviews their own draft is a rule of the review itself. */
export const POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.create_document_draft', allow: EDITORS },
  { action: 'disclosure.save_draft', allow: EDITORS },
  { action: 'disclosure.upload_attachment', allow: EDITORS },
  { action: 'disclosure.remove_attachment', allow: EDITORS },
  { action: 'disclosure.submit_draft', allow: EDITORS },
  { action: 'disclosure.start_new_edition', allow: EDITORS },
  // Taking down is urgent: everyone who works on publication may do it, with a reason on record.
  {
    action: 'disclosure.withdraw_release',
    allow: [...EDITORS, ...REVIEWERS, { role: 'foi_head', reach: 'agency' }],
  },
  { action: 'disclosure.repeal_document', allow: [...REVIEWERS, { role: 'foi_head', reach: 'agency' }] },
  { action: 'disclosure.list_documents', allow: READERS },
  { action: 'disclosure.export_documents', allow: READERS },
  { action: 'disclosure.get_document', allow: READERS },
  { action: 'disclosure.read_attachment', allow: READERS },
  { action: 'disclosure.get_vocabulary', allow: [], everyone: true },
  { action: 'disclosure.list_released', allow: [], everyone: true },
  { action: 'disclosure.get_released', allow: [], everyone: true },
  { action: 'disclosure.search_released', allow: [], everyone: true },
  { action: 'disclosure.newest_releases', allow: [], everyone: true },
  { action: 'disclosure.public_counts', allow: [], everyone: true },
  { action: 'disclosure.read_public_file', allow: [], everyone: true },
  ...EDITION_POLICY,
  ...OPEN_DATA_POLICY,
  ...PUSH_POLICY,
  ...SCHEME_POLICY,
  ...CHANNEL_POLICY,
  ...SEARCH_POLICY,
  ...GAZETTE_POLICY,
  ...INTERPRETATION_POLICY,
  ...SUBSCRIPTION_POLICY,
  ...IMPORT_POLICY,
  ...EDITOR_POLICY,
  ...CHECKS_POLICY,
];
