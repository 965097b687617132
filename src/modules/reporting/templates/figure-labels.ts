import { DISCLOSURE_DEFINITIONS } from './disclosure-labels.ts';
import type { FigureLabel } from '../domain/compilation/figure.ts';

/** Names of the figures of the records beside the tables. */
export const RECORD_LABELS = {
  releases: { zh: '发布政府信息（条）', en: 'documents published' },
  releasedColumns: { zh: '本期有更新的栏目（个）', en: 'columns with new documents' },
  column: ({ zh, en }: FigureLabel): FigureLabel => ({
    zh: `发布信息·栏目“${zh}”（条）`,
    en: `published in: ${en}`,
  }),
  kind: ({ zh, en }: FigureLabel): FigureLabel => ({ zh: `发布信息·${zh}（条）`, en: `published: ${en}` }),
  month: (month: number): FigureLabel => ({
    zh: `发布信息·${month}月（条）`,
    en: `published in month ${month}`,
  }),
  reviewsApproved: { zh: '发布审查通过（件次）', en: 'reviews before publication: passed' },
  reviewsSentBack: { zh: '发布审查退回修改（件次）', en: 'reviews before publication: sent back' },
  channel: ({ zh, en }: FigureLabel): FigureLabel => ({
    zh: `新收申请·${zh}（件）`,
    en: `new requests: ${en}`,
  }),
  inTime: { zh: '按期办结（件）', en: 'closed in time' },
  late: { zh: '逾期办结（件）', en: 'closed late' },
  inTimeShare: { zh: '按期办结率', en: 'closed in time, share' },
  averageDays: { zh: '平均办理用时（工作日）', en: 'average working days to close' },
  corrections: { zh: '发出补正通知（件次）', en: 'correction notices' },
  consultations: { zh: '书面征求第三方意见（件次）', en: 'third parties consulted' },
  extensions: { zh: '延长答复期限（件次）', en: 'extensions' },
  feeNotices: { zh: '信息处理费收费通知（件）', en: 'fee notices' },
  feeNoticed: { zh: '信息处理费通知金额（元）', en: 'fees noticed, CNY' },
  feePaid: { zh: '信息处理费实际到账（元）', en: 'fees received, CNY' },
  columns: { zh: '信息公开专栏栏目（个）', en: 'columns of the disclosure section' },
} as const;

/** Ways a request comes in, grouped as the reports speak of them. */
export const CHANNEL_LABELS: Readonly<Record<string, FigureLabel>> = {
  online: { zh: '网络提交', en: 'online' },
  in_person: { zh: '当面提交', en: 'in person' },
  signed_mail: { zh: '挂号信或者特快专递提交', en: 'signed-for mail' },
  ordinary_mail: { zh: '平常信函提交', en: 'ordinary mail' },
  fax: { zh: '传真提交', en: 'fax' },
};

/** How figures of the records are counted, by the beginning of their key. */
const RECORD_DEFINITIONS: readonly (readonly [RegExp, FigureLabel])[] = [
  ...DISCLOSURE_DEFINITIONS,
  [
    /^releases\.column\./,
    {
      zh: '期间内在该栏目首次发布的信息；一条信息可以在几个栏目发布，各栏目之和可能大于总数。',
      en: 'Documents first published in the column in the period; one may stand in several columns.',
    },
  ],
  [
    /^releases\.columns$/,
    { zh: '期间内发布过信息的栏目数。', en: 'Columns in which something was published.' },
  ],
  [
    /^(releases|documents)\./,
    {
      zh: '期间内在政府信息公开平台发布的信息，一件文件只计一次，含发布后撤下的。',
      en: 'Documents published in the period, each once, also those taken down since.',
    },
  ],
  [
    /^reviews\./,
    {
      zh: '期间内发布审查的结论（《条例》第十七条），同一文件每审一次计一次。',
      en: 'Reviews before publication (Art. 17).',
    },
  ],
  [
    /^requests\.channel\./,
    { zh: '新收申请按提交渠道分，合计等于表三“本年新收”。', en: 'New requests by the way they came.' },
  ],
  [
    /^requests\.(in_time|late)/,
    {
      zh: '期间内办结的申请，按法定期限（含依法中止和延长）判断是否按期；申请人撤回等无须答复的不计。',
      en: 'Requests closed in the period by their statutory due date; those that needed no reply do not count.',
    },
  ],
  [
    /^requests\.average_days$/,
    {
      zh: '期间内答复的申请，从法定收到次日到办结当日的工作日数的平均值，未扣除补正、征求意见等中止的时间。',
      en: 'Working days from the day after receipt to the closing, pauses not taken off.',
    },
  ],
  [/^requests\./, { zh: '期间内办理的步骤，以台账记载的日期为准。', en: 'Steps taken in the period.' }],
  [
    /^fee\./,
    {
      zh: '期间内发出的收费通知和缴费记录（《政府信息公开信息处理费管理办法》）。',
      en: 'Fee notices and payments of the period.',
    },
  ],
  [/^platform\./, { zh: '按机关类别应设的法定栏目和本机关自设栏目。', en: 'Statutory and own columns.' }],
];

/** How a figure of the records is counted, in plain words; undefined for others. */
export const recordDefinition = (key: string): FigureLabel | undefined =>
  RECORD_DEFINITIONS.find(([pattern]) => pattern.test(key))?.[1];
