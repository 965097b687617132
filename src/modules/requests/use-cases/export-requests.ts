import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { exportRequestsInput, MOST_EXPORTED } from '../contract/list.ts';
import { exportName } from '../messages/sheet.ts';
import { toCaseRow } from '../views/case-row.ts';
import { sheetOfCases } from '../views/case-sheet.ts';
import { listAgencyId, readableScopes } from './list-scope.ts';
import { openCases, queryCases } from './query-cases.ts';
import { rowNames } from './row-names.ts';

const MEDIA = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** A list with its filters as a spreadsheet or as comma-separated text; names stay masked, a list that is cut says so. */
export const exportRequests = defineRead({
  name: 'requests.export_requests',
  summary: { zh: '导出申请列表', en: 'export the list of requests' },
  input: exportRequestsInput,
  load: async (ctx, input) => listAgencyId(ctx.actor, input.agencyId),
  subject: (agencyId) => (agencyId === undefined ? {} : { agencyId }),
  act: async (ctx, agencyId, { format, most = MOST_EXPORTED, ...query }) => {
    const scopes = agencyId === undefined ? [] : readableScopes(ctx, agencyId, query.below ?? false);
    const open = await openCases(ctx, scopes);
    const { cases, total } = await queryCases(ctx, scopes, open, query, { limit: most, offset: 0 });
    const names = await rowNames(
      ctx,
      cases.map(({ row }) => row),
    );
    const rows = cases.map((one) => toCaseRow(one, names, ctx.cipher, ctx.today));
    return {
      file: { name: exportName(ctx.today, format), mediaType: MEDIA[format] },
      content: await sheetOfCases({ rows, total }, format),
    };
  },
});
