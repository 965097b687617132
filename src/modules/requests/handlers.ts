import type { ActContext, AppEvent, EventHandler } from '../../kernel/runtime/context.ts';
import { factsOfMany } from '../../kernel/ledger/read.ts';
import type { Database } from '../../kernel/database/types.ts';
import { CALENDAR_CHANGED } from '../calendar/events.ts';
import type { CalendarChanged, MovedDeadline } from '../calendar/events.ts';
import { clockInput } from './domain/clock-events.ts';
import { readClock } from './domain/clock/index.ts';
import { REQUEST_SUBJECT } from './domain/facts.ts';
import { toRequestFacts } from './store/request-facts.ts';
import { requestTables } from './store/tables.ts';

/**
 * A calendar changed: due dates are derived, so nothing is rewritten; the open cases are reckoned with the calendar before
 * and after, and those that moved are reported.
 */
async function reportMovedDeadlines(ctx: ActContext, event: AppEvent): Promise<void> {
  const { agencyIds, before, after, report } = event as CalendarChanged;
  const open = await requestTables(ctx.tx)
    .selectFrom('requests')
    .select(['id', 'number', 'agency_id'])
    .where('is_open', '=', true)
    .where('received_on', 'is not', null)
    .$if(agencyIds !== null, (query) => query.where('agency_id', 'in', agencyIds!.length ? agencyIds! : ['']))
    .orderBy('agency_id')
    .orderBy('id')
    .execute();
  const ledger = await factsOfMany(
    ctx.tx as Database,
    REQUEST_SUBJECT,
    open.map(({ id }) => id),
  );
  const moved: MovedDeadline[] = [];
  for (const { id, number, agency_id: agencyId } of open) {
    const input = clockInput(toRequestFacts(ledger.get(id) ?? []));
    if (!input) continue;
    const oldDueOn = readClock(before(agencyId), input.facts, ctx.today).dueOn;
    const newDueOn = readClock(after(agencyId), input.facts, ctx.today).dueOn;
    if (oldDueOn !== newDueOn)
      moved.push({ requestId: id, requestNumber: number, agencyId, oldDueOn, newDueOn });
  }
  report(moved);
}

export const HANDLERS: Readonly<Record<string, EventHandler>> = { [CALENDAR_CHANGED]: reportMovedDeadlines };
