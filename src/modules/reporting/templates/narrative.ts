import type { Aspect } from '../domain/format/sections.ts';
import type { Narrative } from '../domain/narrative.ts';

/** What the draft of the written parts is made from. Figures of tables come from the compiled cells, never by hand. */
export interface NarrativeFacts {
  readonly year: number;
  readonly cell: (id: string) => number;
  /** Documents published in the year by this system. */
  readonly releases: number;
  /** Requests closed after their due date in the year. */
  readonly late: number;
  readonly fee: { readonly notices: number; readonly noticedYuan: number; readonly paidYuan: number };
}

const total = (row: string): string => `t3.${row}.total`;
const OUTCOMES: readonly (readonly [label: string, rows: readonly string[]])[] = [
  ['予以公开', ['granted']],
  ['部分公开', ['partially_granted']],
  [
    '不予公开',
    [
      'refused_state_secret',
      'refused_prohibited_by_law',
      'refused_security_stability',
      'refused_third_party_rights',
      'refused_internal_affairs',
      'refused_process_information',
      'refused_enforcement_file',
      'refused_administrative_query',
    ],
  ],
  ['无法提供', ['unavailable_not_held', 'unavailable_needs_creation', 'unavailable_still_unclear']],
  [
    '不予处理',
    [
      'not_processed_petition',
      'not_processed_duplicate',
      'not_processed_publication',
      'not_processed_excessive',
      'not_processed_reconfirmation',
    ],
  ],
  ['其他处理', ['closed_correction_lapsed', 'closed_fee_unpaid', 'closed_other']],
];

function disclosed({ cell, releases, year }: NarrativeFacts): string {
  const published =
    releases > 0 ? `通过政府信息公开平台发布政府信息${releases}条。` : '严格落实法定主动公开内容的公开责任。';
  const documents = (['rules', 'normative_docs'] as const).flatMap((row) => {
    const label = row === 'rules' ? '规章' : '行政规范性文件';
    const [issued, repealed, inForce] = ['issued', 'repealed', 'in_force'].map((column) =>
      cell(`t2.${row}.${column}`),
    );
    if (issued === 0 && repealed === 0 && inForce === 0) return [];
    return `制发${label}${issued}件，废止${repealed}件，截至${year}年底现行有效${inForce}件。`;
  });
  return [published, ...documents].join('');
}

function requested({ cell }: NarrativeFacts): string {
  const received = cell(total('new_received'));
  const carriedIn = cell(total('carried_in'));
  const handled = cell(total('total_handled'));
  const carriedOut = cell(total('carried_out'));
  if (received + carriedIn === 0) return '未收到政府信息公开申请，也没有上年结转的事项。';
  const came =
    carriedIn === 0
      ? `新收政府信息公开申请${received}件。`
      : `新收政府信息公开申请${received}件，上年结转${carriedIn}件。`;
  const outcomes = OUTCOMES.flatMap(([label, rows]) => {
    const count = rows.reduce((sum, row) => sum + cell(total(row)), 0);
    return count === 0 ? [] : `${label}${count}件`;
  });
  const results = outcomes.length === 0 ? '' : `，其中${outcomes.join('、')}`;
  const closed = handled === 0 ? '' : `办结政府信息公开申请${handled}件${results}。`;
  return `${came}${closed}${carriedOut === 0 ? '' : `结转下年度继续办理${carriedOut}件。`}`;
}

function supervised({ cell }: NarrativeFacts): string {
  const reviews = cell('t4.review.total');
  const suits = cell('t4.direct_suit.total') + cell('t4.suit_after_review.total');
  const cases =
    reviews + suits === 0
      ? '未发生因政府信息公开引起的行政复议和行政诉讼。'
      : `因政府信息公开被申请行政复议${reviews}件，被提起行政诉讼${suits}件。`;
  return `明确政府信息公开工作机构和人员责任，公开、答复、送达各环节全程留痕，接受社会监督。${cases}`;
}

function problems({ cell, late }: NarrativeFacts): string {
  const corrected = ['review', 'direct_suit', 'suit_after_review'].reduce(
    (sum, block) => sum + cell(`t4.${block}.corrected`),
    0,
  );
  const found = [
    ...(late > 0 ? ['个别申请未在法定期限内答复'] : []),
    ...(corrected > 0 ? ['个别答复在复议或者诉讼中被纠正'] : []),
  ];
  const what = found.length > 0 ? found.join('，') : '政府信息公开的主动性和便民程度与群众期待相比仍有差距';
  return (
    `存在的主要问题：${what}。\n` +
    '改进情况：逐件分析原因，完善期限提醒和答复审核，加强对承办科室的业务指导，提高公开质量。'
  );
}

function fee({ fee: { notices, noticedYuan, paidYuan } }: NarrativeFacts): string {
  const basis = '按照《政府信息公开信息处理费管理办法》';
  return notices === 0
    ? `${basis}，本年度未收取信息处理费。`
    : `${basis}，本年度发出信息处理费收费通知${notices}件，通知金额合计${noticedYuan}元，实际到账${paidYuan}元。`;
}

/** Draft of the written parts from the records. Only what the records bear out is stated; the office adds its own. */
export function draftNarrative(facts: NarrativeFacts): Narrative {
  return {
    proactive_disclosure: disclosed(facts),
    disclosure_on_request: requested(facts),
    information_management:
      '政府信息公开前逐件进行公开审查和保密审查，公文在拟制时即明确公开属性，文件的有效性随废止、失效情况及时更新。',
    platform_building:
      '依托政府信息公开平台集中发布政府信息，提供检索、在线申请和办理进度查询，页面适配手机浏览。',
    supervision: supervised(facts),
    problems: problems(facts),
    other: fee(facts),
  };
}

/** Fixed words of the printed report. */
export const REPORT_WORDING = {
  title: (agency: string, year: number): string => `${agency}${year}年政府信息公开工作年度报告`,
  publishedOn: (date: string): string => `发布日期：${date}`,
  draft: '（草稿，尚未发布）',
  intro: (year: number): string =>
    `本报告依据《中华人民共和国政府信息公开条例》和年度报告统一格式编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  aspect: (ordinal: string, label: Aspect | string): string => `（${ordinal}）${label}`,
  date: (date: string): string => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
} as const;
