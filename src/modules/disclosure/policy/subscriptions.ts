import type { PolicyRule } from '../../../kernel/policy/policy.ts';

const READERS: PolicyRule['allow'] = [
  { role: 'editor', reach: 'agency' },
  { role: 'publication_reviewer', reach: 'agency' },
  { role: 'foi_clerk', reach: 'agency' },
  { role: 'foi_head', reach: 'agency' },
  { role: 'leader', reach: 'agency' },
  { role: 'supervisor', reach: 'subordinate' },
  { role: 'auditor', reach: 'subordinate' },
  // Who runs the sites.
  { role: 'system_admin', reach: 'subordinate' },
];

/** Everybody may subscribe; what a mail's token proves is a rule of the subscription itself. Mails are the system's. */
export const SUBSCRIPTION_POLICY: readonly PolicyRule[] = [
  { action: 'disclosure.subscribe', allow: [], everyone: true },
  { action: 'disclosure.describe_subscription_wish', allow: [], everyone: true },
  { action: 'disclosure.read_subscription', allow: [], everyone: true },
  { action: 'disclosure.confirm_subscription', allow: [], everyone: true },
  { action: 'disclosure.change_subscription', allow: [], everyone: true },
  { action: 'disclosure.unsubscribe', allow: [], everyone: true },
  { action: 'disclosure.mail_subscriptions', allow: [], everyone: true },
  { action: 'disclosure.send_digests', allow: [] },
  // Numbers of readers only, small ones hidden.
  { action: 'disclosure.count_subscribers', allow: READERS },
];
