import { z } from 'zod';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { type ReadingPlace } from '../../contract.ts';
import { loadPlaces } from '../../store/reading-places.ts';
import { toPlace } from '../../views/reading-places/staff-place.ts';

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
