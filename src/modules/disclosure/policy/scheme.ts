import type { PolicyRule } from '../../../kernel/policy/policy.ts';

type Allowed = PolicyRule['allow'];

/** The FOI office keeps the catalogue (Art. 4). */
const KEEPERS: Allowed = [
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
];
const EDITORS: Allowed = [...KEEPERS, { role: 'editor', reach: 'agency' }];
const READERS: Allowed = [
  ...EDITORS,
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** Who may do what with the publication scheme, other channels and transfers. */
export const SCHEME_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.list_scheme', allow: READERS },
  { action: 'disclosure.export_scheme', allow: READERS },
  { action: 'disclosure.get_scheme_item', allow: READERS },
  { action: 'disclosure.get_scheme_matrix', allow: READERS },
  { action: 'disclosure.export_scheme_matrix', allow: READERS },
  { action: 'disclosure.add_scheme_item', allow: KEEPERS },
  { action: 'disclosure.change_scheme_item', allow: KEEPERS },
  { action: 'disclosure.remove_scheme_item', allow: KEEPERS },
  { action: 'disclosure.order_scheme', allow: KEEPERS },
  { action: 'disclosure.start_scheme', allow: KEEPERS },
  { action: 'disclosure.import_scheme', allow: KEEPERS },
  { action: 'disclosure.link_scheme_documents', allow: EDITORS },
  { action: 'disclosure.unlink_scheme_documents', allow: EDITORS },
  { action: 'disclosure.set_document_items', allow: EDITORS },
  { action: 'disclosure.get_document_items', allow: READERS },
  { action: 'disclosure.public_scheme', allow: [], everyone: true },
  { action: 'disclosure.axis_counts', allow: [], everyone: true },
];
