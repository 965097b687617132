import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { closeReadingPlaceInput } from '../../contract.ts';
import { updatePlace } from '../../store/reading-places.ts';
import { ofPlace, openPlace, recordPlaceFact } from './record-place-fact.ts';

/** Closes a place; its visits stay counted. Fact: `platforms.reading_place_closed`. */
export const closeReadingPlace = defineAct({
  name: 'platforms.close_reading_place',
  summary: { zh: '停用查阅场所', en: 'close a reading place' },
  input: closeReadingPlaceInput,
  load: openPlace,
  subject: ofPlace,
  act: async (ctx, row, { id, reason }) => {
    const closed = { ...row, closed_on: ctx.today, closing_reason: reason };
    await updatePlace(ctx.tx, closed);
    await recordPlaceFact(ctx, closed, { kind: 'platforms.reading_place_closed', data: { reason } });
    return { id };
  },
});
