import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { currentCalendar } from '../../calendar/index.ts';
import {
  deadlineBounds,
  publicationDeadline,
  type DeadlineBounds,
  type DeadlineFacts,
  type PublicationDeadline,
} from '../domain/deadline.ts';
import { agencySetting } from '../store/settings.ts';

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
  const days = await agencySetting(db, agencyId, 'publicationWorkingDays');
  return {
    of: (facts) => publicationDeadline(calendar, facts, today, days),
    bounds: () => deadlineBounds(calendar, today, days),
  };
}
