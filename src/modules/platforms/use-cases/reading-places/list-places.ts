import { z } from 'zod';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { makeSheet } from '../../../../kernel/sheets/sheet.ts';
import {
  exportVisitsInput,
  listReadingPlacesInput,
  type ReadingPlace,
  type ReadingPlaces,
} from '../../contract.ts';
import { VISITS_SHEET } from '../../labels/places.ts';
import { loadPlaces } from '../../store/reading-places.ts';
import { staffPlaces, toPlace } from '../../views/reading-places/staff-place.ts';

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

/** Visits by place and month as a file. */
export const exportVisits = defineRead({
  name: 'platforms.export_visits',
  summary: { zh: '导出查阅接待情况', en: 'export the visits of reading places' },
  input: exportVisitsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, format }) => {
    const places = await staffPlaces(ctx.tx, await loadPlaces(ctx.tx, agencyId), ctx.today);
    const rows = places.flatMap((place) =>
      place.visits.map(({ month, visits }) => [place.name, place.kindLabel.zh, place.address, month, visits]),
    );
    return makeSheet(rows, { title: VISITS_SHEET.name, heads: VISITS_SHEET.heads, format, today: ctx.today });
  },
});

/** Where everybody may read and copy published information (Art. 25). */
export const publicReadingPlaces = defineRead({
  name: 'platforms.public_reading_places',
  summary: { zh: '查找查阅场所', en: 'find a reading place' },
  input: z.object({ agencyId: z.string().max(80).optional() }),
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId }): Promise<{ places: ReadingPlace[] }> => {
    const rows = await loadPlaces(ctx.tx, agencyId);
    const places: ReadingPlace[] = [];
    for (const row of rows) places.push(await toPlace(ctx.tx, row));
    return { places };
  },
});
