import type { CalendarDate } from '../../../../kernel/dates.ts';

/** Where a version of a report stands on its way to publication. */
export type Stage = 'draft' | 'checked' | 'approved' | 'published';

/** Who signed, when and with which words; `hash` binds figures, text and charts as signed. */
export interface SignOffRecord {
  readonly by: string;
  readonly name: string;
  /** Instant, ISO. */
  readonly at: string;
  readonly opinion: string | null;
  readonly hash: string;
}

export interface StageRecord {
  readonly checked: SignOffRecord | null;
  readonly approved: SignOffRecord | null;
  readonly published_on: CalendarDate | null;
}

/** The stage follows from the sign-offs that stand; it is not stored. */
export function stageOf({ checked, approved, published_on }: StageRecord): Stage {
  if (published_on !== null) return 'published';
  if (approved) return 'approved';
  return checked ? 'checked' : 'draft';
}
