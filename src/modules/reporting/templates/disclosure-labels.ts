import type { FigureLabel } from '../domain/compilation/figure.ts';

/** Names of the figures of disclosure besides those of columns and kinds. */
export const DISCLOSURE_LABELS = {
  cumulative: { zh: '累计发布政府信息（条）', en: 'documents published since the beginning' },
  inTime: { zh: '按期公开（条）', en: 'published in time' },
  late: { zh: '逾期公开（条）', en: 'published late' },
  inTimeShare: { zh: '按期公开率', en: 'published in time, share' },
  channels: { zh: '其他渠道公开（条次）', en: 'publications in other channels' },
  channel: ({ zh, en }: FigureLabel): FigureLabel => ({ zh: `${zh}公开（条次）`, en: `published: ${en}` }),
  transferred: { zh: '移送档案馆、图书馆（件）', en: 'handed to archives and libraries' },
  visits: { zh: '查阅场所接待（人次）', en: 'visits to reading places' },
  views: { zh: '文件页面访问量（次）', en: 'views of documents' },
  schemeItems: { zh: '基本目录事项（项）', en: 'items of the publication scheme' },
  topic: ({ zh, en }: FigureLabel): FigureLabel => ({ zh: `发布信息·主题“${zh}”（条）`, en: `topic: ${en}` }),
  rulesInForce: { zh: '期末现行有效的规章（件）', en: 'rules in force at the end' },
  normsInForce: { zh: '期末现行有效的行政规范性文件（件）', en: 'normative documents in force at the end' },
} as const;

/** Headings of the page of statistics. */
export const STATISTIC_GROUPS = {
  volume: { zh: '发布总量', en: 'Volume' },
  columns: { zh: '按栏目', en: 'By column' },
  kinds: { zh: '按信息类别', en: 'By kind' },
  channels: { zh: '按公开渠道', en: 'By channel' },
  months: { zh: '按月份', en: 'By month' },
  timeliness: { zh: '公开时效', en: 'Timeliness' },
  reading: { zh: '查阅和移送', en: 'Reading and handing over' },
} as const;

/** How figures of disclosure are counted, by the beginning of their key. */
export const DISCLOSURE_DEFINITIONS: readonly (readonly [RegExp, FigureLabel])[] = [
  [
    /^releases\.cumulative$/,
    {
      zh: '本机关在本系统公开的全部文件，到期间末日止，一件只计一次，含发布后撤下的。',
      en: 'All documents the agency has published here until the last day of the period, each once.',
    },
  ],
  [
    /^releases\.(in_time|late)/,
    {
      zh: '期间内首次发布的文件，按公开期限（自形成之日起20个工作日，或者本机关更短的期限；《条例》第二十六条）判断是否按期；没有成文日期的不计。',
      en: 'Documents first published in the period, judged by their limit (Art. 26); those without a date do not count.',
    },
  ],
  [
    /^channels\./,
    {
      zh: '期间内登记的网站以外渠道的公开（《条例》第二十三条），一件文件在一个渠道公开一次计一条次，更正为无效的不计。',
      en: 'Publications in other channels on record for the period (Art. 23); voided records do not count.',
    },
  ],
  [
    /^transfers\./,
    {
      zh: '期间内办结的移送清单所列文件（《条例》第二十五条），移送几个单位的只计一件。',
      en: 'Documents on lists closed in the period (Art. 25), each once.',
    },
  ],
  [
    /^reading_places\./,
    { zh: '各查阅场所按月填报的接待人次之和。', en: 'Visits entered by month for all reading places.' },
  ],
  [
    /^page_views\./,
    {
      zh: '期间内文件页面被阅读的次数，由服务器计数，自报为程序的访问不计；不记录访问者的任何信息。',
      en: 'How often pages of documents were read, counted on the server without programs; nothing of readers is kept.',
    },
  ],
  [
    /^scheme\./,
    { zh: '主动公开基本目录现有的事项数。', en: 'Items of the publication scheme as it stands.' },
  ],
];

export const STATISTICS_SHEET = {
  name: '主动公开统计',
  heads: ['类别', '项目', '数值', '统计口径'],
} as const;
