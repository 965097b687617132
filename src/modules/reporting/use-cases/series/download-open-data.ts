import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { agencyById, agencyByWord, listAgencies } from '../../../identity/index.ts';
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
    if (word === undefined) return listAgencies(ctx.tx);
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
    const chosen: AgencySeries[] = [];
    for (const { id, code, name } of agencies) {
      const points = series.get(id)!.filter((point) => year === undefined || point.year === year);
      const names = new Map<number, string>();
      for (const point of points)
        names.set(point.year, (await agencyById(ctx.tx, id, `${point.year}-12-31`))?.name ?? name);
      chosen.push({ code, nameIn: (of) => names.get(of) ?? name, points });
    }
    const of = year === undefined ? '' : `-${year}`;
    return {
      name: `annual-reports${of}.${format}`,
      mediaType: DATA_MEDIA[format],
      content: openData(chosen, format),
    };
  },
});
