import { CORRECTION_KIND } from '../../../../kernel/ledger/effective.ts';
import { factsOf } from '../../../../kernel/ledger/read.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { recordVisitsInput } from '../../contract.ts';
import { correctionReasonNeeded, monthBeforeOpening, monthNotOver } from '../../messages/places.ts';
import { putVisits, visitsOf } from '../../store/reading-places.ts';
import { PLACE_SUBJECT, VISITS_FACT } from '../../views/reading-places/staff-place.ts';
import { ofPlace, openPlace, recordPlaceFact } from './record-place-fact.ts';

/**
 * Enters the visits of a month that is over. A month that has a number is corrected, with the reason; what stood there
 * stays on record. Facts: `platforms.visits_recorded`, `ledger.corrected`.
 */
export const recordVisits = defineAct({
  name: 'platforms.record_visits',
  summary: { zh: '填写查阅接待人次', en: 'enter the visits of a reading place' },
  input: recordVisitsInput,
  load: openPlace,
  subject: ofPlace,
  act: async (ctx, row, { id, month, visits, reason }) => {
    if (month >= ctx.today.slice(0, 7)) throw monthNotOver();
    if (month < row.opened_on.slice(0, 7)) throw monthBeforeOpening();
    const first = `${month}-01`;
    const known = (await visitsOf(ctx.tx, [id])).find((one) => one.month === first);
    if (known?.visits === visits) return { id };
    if (known && !reason) throw correctionReasonNeeded(known.visits);
    await putVisits(ctx.tx, {
      agency_id: row.agency_id,
      place_id: id,
      month: first,
      visits,
      recorded_on: ctx.today,
    });
    if (!known) {
      await recordPlaceFact(ctx, row, { kind: VISITS_FACT, data: { month, visits } });
      return { id };
    }
    const facts = await factsOf(ctx.tx, PLACE_SUBJECT, id);
    const entered = facts.find(({ kind, data }) => kind === VISITS_FACT && data['month'] === month)!;
    const data = { corrects: entered.id, reason, restated: { data: { visits } } };
    await recordPlaceFact(ctx, row, { kind: CORRECTION_KIND, data });
    return { id };
  },
});
