import type { Measure } from '../domain/series/measures.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Names of the measures of a series. */
export const MEASURE_NAMES: Readonly<Record<Measure, Words>> = {
  received: { zh: '新收申请', en: 'requests received' },
  carried_in: { zh: '上年结转', en: 'carried in' },
  granted: { zh: '予以公开', en: 'granted' },
  partially_granted: { zh: '部分公开', en: 'granted in part' },
  refused: { zh: '不予公开', en: 'refused' },
  unavailable: { zh: '无法提供', en: 'unavailable' },
  not_processed: { zh: '不予处理', en: 'not processed' },
  other_handling: { zh: '其他处理', en: 'closed otherwise' },
  handled: { zh: '办理结果总计', en: 'handled, total' },
  carried_out: { zh: '结转下年', en: 'carried out' },
  review_upheld: { zh: '复议维持', en: 'reconsideration: upheld' },
  review_corrected: { zh: '复议纠正', en: 'reconsideration: corrected' },
  review_other: { zh: '复议其他结果', en: 'reconsideration: other' },
  review_pending: { zh: '复议尚未审结', en: 'reconsideration: pending' },
  reviews: { zh: '行政复议总计', en: 'reconsiderations, total' },
  suit_upheld: { zh: '诉讼维持', en: 'litigation: upheld' },
  suit_corrected: { zh: '诉讼纠正', en: 'litigation: corrected' },
  suit_other: { zh: '诉讼其他结果', en: 'litigation: other' },
  suit_pending: { zh: '诉讼尚未审结', en: 'litigation: pending' },
  suits: { zh: '行政诉讼总计', en: 'suits, total' },
  normative_issued: { zh: '行政规范性文件制发', en: 'normative documents issued' },
  normative_repealed: { zh: '行政规范性文件废止', en: 'normative documents repealed' },
  normative_in_force: { zh: '行政规范性文件现行有效', en: 'normative documents in force' },
};

/** Titles of the charts of a series, and what their axes say. */
export const SERIES_CHART_WORDS = {
  requests: { zh: '申请的收到与办理', en: 'Requests received and handled' },
  outcomes: { zh: '办理结果构成', en: 'Outcomes, share of all handled' },
  reviews: { zh: '行政复议结果', en: 'Results of reconsideration' },
  suits: { zh: '行政诉讼结果', en: 'Results of litigation' },
  documents: { zh: '行政规范性文件', en: 'Normative documents' },
  year: { zh: '年份', en: 'Year' },
  cases: { zh: '件', en: '' },
} as const satisfies Record<string, Words>;

/** Columns of the open data and what they mean. */
export const OPEN_DATA_COLUMNS = {
  agency_code: { zh: '机关编码', en: 'code of the agency' },
  agency_name: { zh: '机关名称（报告年度末）', en: 'name of the agency at the end of the year' },
  year: { zh: '报告年度', en: 'reporting year' },
  version: {
    zh: '版本，1 为首次发布，更正后递增',
    en: 'version; 1 as first published, more after corrections',
  },
  format: {
    zh: '报告格式：2021、2019 或 pre2019（2019 年以前）',
    en: 'form: 2021, 2019 or pre2019',
  },
  source: {
    zh: '来源：compiled 为本平台编制，received 为收录的已发布报告',
    en: 'compiled here, or received: read from a report published elsewhere',
  },
  published_on: { zh: '发布日期', en: 'day of publication' },
  cell: { zh: '单元格标识，见数据字典', en: 'cell id, see the dictionary' },
  value: {
    zh: '数值；空白表示原报告未填，读不准的单元格不列入',
    en: 'value; empty where the report leaves the cell blank; cells that cannot be read for certain are left out',
  },
} as const satisfies Record<string, Words>;

/** Columns of the dictionary. */
export const DICTIONARY_COLUMNS = {
  cell: { zh: '单元格标识', en: 'cell id' },
  label: { zh: '行与列的名称（按格式原文）', en: 'row and column as on the form' },
  table: { zh: '所在表', en: 'table' },
  formats: { zh: '使用该单元格的格式', en: 'forms that have the cell' },
  unit: { zh: '单位', en: 'unit' },
} as const satisfies Record<string, Words>;

/** Units of cells. */
export const CELL_UNITS = { count: '件', wan_yuan: '万元', as_stated: '以报告所注为准' } as const;
