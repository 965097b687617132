import type { PolicyRule, Reach } from '../../kernel/policy/policy.ts';
import { STEPS, stepRule } from './domain/workflow.ts';

const OFFICE = [
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
] as const;

/** Who may read a case: the office and the leader all of the agency's, a division its own, supervision what lies below. */
const READERS: PolicyRule['allow'] = [
  ...OFFICE,
  { role: 'leader', reach: 'agency' },
  { role: 'handler', reach: 'division' },
  { role: 'unit_head', reach: 'division' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
];

/** A list can be asked for by whoever reads any case of it; its rows are those the reader may open. */
const LIST_READERS: PolicyRule['allow'] = READERS.map(({ role, reach }) => ({
  role,
  reach: reach === 'division' ? 'agency' : reach,
}));

const ADMINISTRATOR = { role: 'system_admin', reach: 'subordinate' } as const;

/** Who may do what with requests. Rows for the steps of a case come from the table in `domain/workflow.ts`. */
export const POLICY: readonly PolicyRule[] = [
  { action: 'requests.submit_request', allow: [], everyone: true },
  { action: 'requests.track_request', allow: [], everyone: true },
  { action: 'requests.get_own_request', allow: [], applicant: true },
  { action: 'requests.register_request', allow: OFFICE },
  { action: 'requests.get_case', allow: READERS },
  { action: 'requests.list_requests', allow: LIST_READERS },
  { action: 'requests.export_requests', allow: LIST_READERS },
  { action: 'requests.get_board', allow: LIST_READERS },
  { action: 'requests.download_file', allow: READERS, applicant: true },
  { action: 'requests.download_letter', allow: READERS, applicant: true },
  { action: 'requests.preview_reply', allow: READERS },
  { action: 'requests.guide_decision', allow: READERS },
  { action: 'requests.get_settings', allow: [...LIST_READERS, ADMINISTRATOR] },
  { action: 'requests.change_settings', allow: [{ role: 'foi_head', reach: 'agency' }, ADMINISTRATOR] },
  {
    action: 'requests.view_applicant',
    allow: [...OFFICE, { role: 'handler', reach: 'assigned' }],
  },
  ...STEPS.map((step): PolicyRule => {
    const { roles, applicant } = stepRule(step);
    return {
      action: `requests.${step}`,
      allow: Object.entries(roles).map(([role, reach]) => ({ role, reach: reach satisfies Reach })),
      ...(applicant ? { applicant } : {}),
    };
  }),
];
