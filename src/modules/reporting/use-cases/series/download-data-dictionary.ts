import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { dictionaryInput } from '../../contract.ts';
import { dataDictionary } from '../../rendering/open-data.ts';
import type { RenderedReport } from '../../rendering/render-report.ts';
import { DATA_MEDIA } from './download-open-data.ts';

/** What the columns and cells of the open data mean, for everybody. */
export const downloadDataDictionary = defineRead({
  name: 'reporting.download_data_dictionary',
  summary: { zh: '下载开放数据的数据字典', en: 'download the dictionary of the open data' },
  input: dictionaryInput,
  load: () => Promise.resolve(null),
  subject: () => ({}),
  act: (_ctx, _loaded, { format }): Promise<RenderedReport> =>
    Promise.resolve({
      name: `annual-reports-dictionary.${format}`,
      mediaType: DATA_MEDIA[format],
      content: dataDictionary(format),
    }),
});
