import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { changeReadingPlaceInput } from '../../contract.ts';
import { placeNameTaken } from '../../messages/places.ts';
import { loadPlaces, updatePlace } from '../../store/reading-places.ts';
import { ofPlace, openPlace, recordPlaceFact } from './record-place-fact.ts';

/** Changes what is said of a place. Fact: `platforms.reading_place_changed`. */
export const changeReadingPlace = defineAct({
  name: 'platforms.change_reading_place',
  summary: { zh: '修改查阅场所', en: 'change a reading place' },
  input: changeReadingPlaceInput,
  load: openPlace,
  subject: ofPlace,
  act: async (ctx, row, { id, receivesTransfers, ...fields }) => {
    const others = (await loadPlaces(ctx.tx, row.agency_id)).filter((other) => other.id !== id);
    if (others.some(({ name }) => name === fields.name)) throw placeNameTaken(fields.name);
    const changed = { ...row, ...fields, receives_transfers: receivesTransfers };
    await updatePlace(ctx.tx, changed);
    const data = { name: changed.name, before: { name: row.name, address: row.address, hours: row.hours } };
    await recordPlaceFact(ctx, changed, { kind: 'platforms.reading_place_changed', data });
    return { id };
  },
});
