import { readSetting, writeSetting } from '../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { PUBLICATION_WORKING_DAYS } from '../domain/deadline.ts';
import { DEFAULT_PLAN, type ReviewPlan } from '../domain/review-plan.ts';
import type { IndexPattern } from '../domain/number-keys.ts';

/** How an agency publishes: its plan of review, its periods, its index numbers. */
export interface AgencySettings {
  reviewPlan: ReviewPlan;
  publicationWorkingDays: number;
  /** [CONV] Working days within which an emergency publication is approved by someone else. */
  emergencyApprovalDays: number;
  indexPattern: IndexPattern;
}

const KEYS = {
  reviewPlan: 'disclosure.review_plan',
  publicationWorkingDays: 'disclosure.publication_working_days',
  emergencyApprovalDays: 'disclosure.emergency_approval_days',
  indexPattern: 'disclosure.index_pattern',
} as const satisfies Record<keyof AgencySettings, string>;

export const DEFAULT_SETTINGS: AgencySettings = {
  reviewPlan: DEFAULT_PLAN,
  publicationWorkingDays: PUBLICATION_WORKING_DAYS,
  emergencyApprovalDays: 3,
  indexPattern: 'year_serial',
};

/** One setting of an agency, or the default. */
export async function agencySetting<K extends keyof AgencySettings>(
  db: Database | Tx,
  agencyId: string,
  name: K,
): Promise<AgencySettings[K]> {
  const own = await readSetting<AgencySettings[K] | null>(db, agencyId, KEYS[name], null);
  return own ?? DEFAULT_SETTINGS[name];
}

/** What the agency has decided itself. */
export async function ownSettings(db: Database | Tx, agencyId: string): Promise<Partial<AgencySettings>> {
  const own: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(KEYS)) {
    const value = await readSetting<unknown>(db, agencyId, key, null);
    if (value !== null) own[name] = value;
  }
  return own;
}

/** Stores decisions of the agency; null returns to the default. */
export async function saveSettings(
  tx: Tx,
  agencyId: string,
  changes: { readonly [K in keyof AgencySettings]?: AgencySettings[K] | null | undefined },
  now: Date,
): Promise<void> {
  for (const [name, value] of Object.entries(changes)) {
    if (value !== undefined) await writeSetting(tx, agencyId, KEYS[name as keyof AgencySettings], value, now);
  }
}
