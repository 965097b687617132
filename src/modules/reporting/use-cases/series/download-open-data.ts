import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { agencyByWord, listAgencies } from '../../../identity/index.ts';
import { openDataInput } from '../../contract.ts';
import { refuse } from '../../messages.ts';
import { openData, type AgencySeries } from '../../rendering/open-data.ts';
import { REPORT_MEDIA, type RenderedReport } from '../../rendering/render-report.ts';
import { publicSeries } from '../../views/public-series.ts';

/** Media types of the open data. */
export const DATA_MEDIA = { csv: 'text/csv; charset=utf-8', json: REPORT_MEDIA.json } as const;

/** The figures of all published reports as open data, for everybody. */
export const downloadOpenData = defineRead({
  name: 'reporting.download_open_data',
  summary: { zh: '下载年度报告开放数据', en: 'download the annual reports as open data' },
  input: openDataInput,
  load: async (ctx, { agency: word }) => {
    // What an agency published stays open when it is closed.
    if (word === undefined) return listAgencies(ctx.tx, { includeClosed: true });
    const agency = await agencyByWord(ctx.tx, word);
    if (!agency) throw refuse('agency_not_found', 'agency');
    return [agency];
  },
  subject: () => ({}),
  act: async (ctx, agencies, { year, format }): Promise<RenderedReport> => {
    const series = await publicSeries(
      ctx.tx,
      agencies.map(({ id }) => id),
    );
    const wanted = (of: number): boolean => year === undefined || of === year;
    const years = new Set([...series.values()].flatMap((points) => points.map((point) => point.year)));
    const names = new Map<string, string>();
    for (const of of [...years].filter(wanted))
      for (const agency of await listAgencies(ctx.tx, { on: `${of}-12-31`, includeClosed: true }))
        names.set(`${of} ${agency.id}`, agency.name);
    const chosen = agencies.map(({ id, code, name }): AgencySeries => ({
      code,
      nameIn: (of) => names.get(`${of} ${id}`) ?? name,
      points: series.get(id)!.filter((point) => wanted(point.year)),
    }));
    const of = year === undefined ? '' : `-${year}`;
    return {
      name: `annual-reports${of}.${format}`,
      mediaType: DATA_MEDIA[format],
      content: openData(chosen, format),
    };
  },
});
