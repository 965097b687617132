import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listReadingPlacesInput, type ReadingPlaces } from '../../contract.ts';
import { loadPlaces } from '../../store/reading-places.ts';
import { staffPlaces } from '../../views/reading-places/staff-place.ts';

/** The reading places of an agency with their visits, for staff. */
export const listReadingPlaces = defineRead({
  name: 'platforms.list_reading_places',
  summary: { zh: '查看查阅场所', en: 'list reading places' },
  input: listReadingPlacesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId }): Promise<ReadingPlaces> => ({
    places: await staffPlaces(ctx.tx, await loadPlaces(ctx.tx, agencyId), ctx.today),
    mayEdit: ctx.may('platforms.add_reading_place', { agencyId }),
  }),
});
