import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { addReadingPlaceInput } from '../../contract.ts';
import { agencyNotFound } from '../../messages.ts';
import { placeNameTaken } from '../../messages/places.ts';
import { insertPlace, loadPlaces } from '../../store/reading-places.ts';
import { recordPlaceFact } from './record-place-fact.ts';

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
