import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { releasedRecordsInput, type ReleasedRecords } from '../../contract.ts';
import { releasedAfter } from '../../store/open-data.ts';
import { toReleasedRecords } from '../../views/released-record.ts';

/** Published documents as data, batch by batch, newest first: for feeds, catalogues of data and whole downloads. */
export const listReleasedRecords = defineRead({
  name: 'disclosure.list_released_records',
  summary: { zh: '读取公开文件数据', en: 'read published documents as data' },
  input: releasedRecordsInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { after, limit, withText, ...filters }): Promise<ReleasedRecords> => {
    const place = after === undefined ? undefined : { releasedOn: after.slice(0, 10), id: after.slice(11) };
    const rows = await releasedAfter(ctx.tx, filters, place, limit);
    const last = rows.length === limit ? rows.at(-1) : undefined;
    return {
      records: await toReleasedRecords(ctx.tx, rows, { today: ctx.today, withText }),
      next: last ? `${last.released_on}_${last.document_id}` : null,
    };
  },
});
