import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { addReadingPlaceInput, changeReadingPlaceInput, closeReadingPlaceInput } from '../../contract.ts';
import { agencyNotFound } from '../../messages.ts';
import { placeNameTaken } from '../../messages/places.ts';
import { insertPlace, loadPlaces, updatePlace } from '../../store/reading-places.ts';
import { ofPlace, openPlace, recordPlaceFact } from './record-place-fact.ts';

/** Opens a reading place (Art. 25) on the agency's list. Fact: `platforms.reading_place_added`. */
export const addReadingPlace = defineAct({
  name: 'platforms.add_reading_place',
  summary: { zh: '登记查阅场所', en: 'add a reading place' },
  input: addReadingPlaceInput,
  load: async (ctx, { agencyId }) => {
    if (!(await agencyById(ctx.tx, agencyId, ctx.today))) throw agencyNotFound();
    return loadPlaces(ctx.tx, agencyId);
  },
  subject: (_places, { agencyId }) => ({ agencyId }),
  act: async (ctx, places, { agencyId, receivesTransfers, ...fields }) => {
    if (places.some(({ name }) => name === fields.name)) throw placeNameTaken(fields.name);
    const row = {
      id: newId(ctx.now.getTime()),
      agency_id: agencyId,
      ...fields,
      receives_transfers: receivesTransfers,
      sort_order: places.length + 1,
      opened_on: ctx.today,
      closed_on: null,
      closing_reason: null,
    };
    await insertPlace(ctx.tx, row);
    await recordPlaceFact(ctx, row, { kind: 'platforms.reading_place_added', data: { name: row.name } });
    return { id: row.id };
  },
});

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
