import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { makeSheet } from '../../../../kernel/sheets/sheet.ts';
import { exportVisitsInput } from '../../contract.ts';
import { VISITS_SHEET } from '../../labels/places.ts';
import { loadPlaces } from '../../store/reading-places.ts';
import { staffPlaces } from '../../views/reading-places/staff-place.ts';

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
