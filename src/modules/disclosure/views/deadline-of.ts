import { readSetting } from '../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { currentCalendar } from '../../calendar/index.ts';
import {
  deadlineBounds,
  PUBLICATION_WORKING_DAYS,
  publicationDeadline,
  type DeadlineBounds,
  type DeadlineFacts,
  type PublicationDeadline,
} from '../domain/deadline.ts';

/** An agency's own, stricter number of working days for publication. */
export const PUBLICATION_DAYS_SETTING = 'disclosure.publication_working_days';

export interface Deadlines {
  of(facts: DeadlineFacts): PublicationDeadline | null;
  bounds(): DeadlineBounds;
}

/** The publication deadlines of an agency on a day; its calendar and its own period are read once. */
export async function deadlinesOf(
  db: Database | Tx,
  agencyId: string,
  today: CalendarDate,
): Promise<Deadlines> {
  const calendar = await currentCalendar(db, agencyId);
  const days = await readSetting(db, agencyId, PUBLICATION_DAYS_SETTING, PUBLICATION_WORKING_DAYS);
  return {
    of: (facts) => publicationDeadline(calendar, facts, today, days),
    bounds: () => deadlineBounds(calendar, today, days),
  };
}
