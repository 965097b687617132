import type { RegisterKind } from './domain/register/terms.ts';
import type { NarrativePart } from './domain/narrative.ts';

interface Label {
  zh: string;
  en: string;
}

export const REGISTER_LABELS: Readonly<Record<RegisterKind, Label>> = {
  rules: { zh: '规章', en: 'government rules' },
  normative_docs: { zh: '行政规范性文件', en: 'normative documents' },
  licensing: { zh: '行政许可', en: 'administrative licensing' },
  penalty: { zh: '行政处罚', en: 'administrative penalties' },
  coercion: { zh: '行政强制', en: 'administrative coercion' },
  fees: { zh: '行政事业性收费', en: 'administrative fees' },
};

export const PART_LABELS: Readonly<Record<NarrativePart, Label>> = {
  proactive_disclosure: { zh: '一（一）主动公开', en: 'Proactive disclosure' },
  disclosure_on_request: { zh: '一（二）依申请公开', en: 'Disclosure on request' },
  information_management: { zh: '一（三）政府信息管理', en: 'Management of information' },
  platform_building: { zh: '一（四）政府信息公开平台建设', en: 'Platforms' },
  supervision: { zh: '一（五）监督保障', en: 'Supervision and guarantees' },
  problems: { zh: '五、存在的主要问题及改进情况', en: 'Problems and improvements' },
  other: { zh: '六、其他需要报告的事项', en: 'Other matters' },
};

/** How a figure is counted, by the row of its cell (annual report format, sections 2–4). */
const DEFINITIONS: readonly (readonly [RegExp, Label])[] = [
  [
    /^t2\.(rules|normative_docs)\.issued$/,
    { zh: '期间内印发的文件，以登记簿的印发日期为准。', en: 'Documents issued in the period.' },
  ],
  [
    /^t2\.(rules|normative_docs)\.repealed$/,
    { zh: '期间内废止的文件，以登记簿的废止日期为准。', en: 'Documents repealed in the period.' },
  ],
  [
    /^t2\.(rules|normative_docs)\.in_force$/,
    {
      zh: '期末仍现行有效的文件：已印发且截至期末未废止。',
      en: 'Documents in force on the last day: issued and not repealed by then.',
    },
  ],
  [
    /^t2\.fees\./,
    { zh: '统计期间截止日在本期内的收费金额之和，单位万元。', en: 'Sum of the fees, in 10,000 CNY.' },
  ],
  [/^t2\./, { zh: '统计期间截止日在本期内的处理决定数量之和。', en: 'Sum of the decisions.' }],
  [
    /^t3\.new_received\./,
    {
      zh: '法定收到日期（《条例》第三十一条）在期间内的申请。',
      en: 'Requests whose statutory date of receipt (Art. 31) lies in the period.',
    },
  ],
  [
    /^t3\.carried_in\./,
    {
      zh: '期初之前收到、到期初尚未办结的申请。',
      en: 'Requests received before the period and still open at its beginning.',
    },
  ],
  [
    /^t3\.carried_out\./,
    {
      zh: '期末之前收到、到期末尚未办结的申请。',
      en: 'Requests received by the end of the period and still open then.',
    },
  ],
  [/^t3\.total_handled\./, { zh: '期间内办结的全部申请。', en: 'All requests closed in the period.' }],
  [
    /^t3\./,
    {
      zh: '期间内办结、办理结果为本项的申请；一件申请只计一个结果。',
      en: 'Requests closed in the period with this result; one request has one result.',
    },
  ],
  [
    /^t4\..*\.pending$/,
    { zh: '期末尚未审结的复议或者诉讼案件。', en: 'Cases undecided on the last day of the period.' },
  ],
  [
    /^t4\..*\.total$/,
    { zh: '期间内审结和期末尚未审结的案件合计。', en: 'Cases decided in the period or pending at its end.' },
  ],
  [/^t4\./, { zh: '期间内以本项结果审结的案件。', en: 'Cases decided in the period with this result.' }],
];

/** How a cell is defined, in plain words. */
export function cellDefinition(cell: string): Label {
  return DEFINITIONS.find(([pattern]) => pattern.test(cell))?.[1] ?? { zh: cell, en: cell };
}
