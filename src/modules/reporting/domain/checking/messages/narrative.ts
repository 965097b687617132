/** Wording of the findings on the prose of a report. */
const MEASURE_NAMES: Readonly<Record<string, string>> = {
  requests: '收到申请',
  handled: '办结申请',
  carried_in: '上年结转',
  carried_out: '结转下年度',
  requests_in_person: '当面申请',
  requests_online: '网络申请',
  requests_mail_fax: '信函、传真申请',
  disclosed: '主动公开信息',
  disclosed_website: '政府网站公开信息',
  reviews: '行政复议',
  suits: '行政诉讼',
  direct_suits: '未经复议直接起诉',
  suits_after_review: '复议后起诉',
  complaints: '申诉、举报',
  granted: '予以公开',
  partially_granted: '部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  not_processed: '不予处理',
  other_handling: '其他处理',
  other: '其他类型答复',
  press_conferences: '新闻发布会',
  online_interviews: '在线访谈',
  interpretations: '政策解读',
  wechat_posts: '微信公众号发布信息',
  weibo_posts: '微博发布信息',
};

/** Chinese name of what a number in the prose counts. */
export function measureName(measure: string): string {
  return MEASURE_NAMES[measure] ?? measure;
}

const joined = (values: readonly number[]): string => values.join(' + ');

export const NARRATIVE_MESSAGES = {
  countDiffers: (what: string, text: number, table: number) =>
    `正文${what}为 ${text}，表中为 ${table}，相差 ${Math.abs(text - table)}。`,
  countDiffersNoOutcome: (what: string, text: number, table: number) =>
    `正文${what}为 ${text}，表中为 ${table}，相差 ${Math.abs(text - table)}，且各项办理结果均为 0。`,
  noneButTable: (what: string, table: number) => `正文称没有${what}，表中为 ${table}。`,
  upheldButTable: (what: string, pending: number, corrected: number, other: number) =>
    `正文称${what}均获维持，表中尚未审结 ${pending}、纠正 ${corrected}、其他结果 ${other}。`,
  feeMissing: () => '“其他需要报告的事项”未报告信息处理费收取情况（无收费也应说明）。',
  feeSectionMissing: () => '全文未见信息处理费收取情况的说明（无收费也应说明）。',
  noFeeButUnpaid: (unpaid: number) =>
    `正文称没有收取信息处理费，表三“逾期未按收费通知要求缴纳费用”却有 ${unpaid} 件。`,
  rateText: (rate: number, handled: number, received: number, exact: number) =>
    `正文称办结率 ${rate}%，而正文已办结 ${handled} 件、收到 ${received} 件，办结率应为 ${exact}%。`,
  rateTable: (rate: number, handled: number, base: number, carriedOut: number, exact: number) =>
    `正文称办结率 ${rate}%，而表三办理总计 ${handled}、应办理 ${base}、结转下年 ${carriedOut}，办结率应为 ${exact}%。`,
  sum: (whole: number, parts: readonly number[], sum: number, unit: string) =>
    `合计 ${whole}${unit}，各部分 ${joined(parts)} = ${sum}，相差 ${Math.abs(whole - sum)}。`,
  sumWithShares: (whole: number, parts: readonly number[], sum: number, unit: string, shares: number) =>
    `合计 ${whole}${unit}，各部分 ${joined(parts)} = ${sum}，相差 ${Math.abs(whole - sum)}；所列占比合计 ${shares}%。`,
  openList: (whole: number, sum: number, share: number, unit: string) =>
    `所列各类合计 ${sum}${unit}，为总数 ${whole}${unit}的 ${share}%；原文为列举主要类别，未必是错误。`,
  noTotal: (parts: readonly number[], sum: number, unit: string) =>
    `逐项列出 ${joined(parts)} = ${sum}${unit}，但未写合计数；建议写明总数。`,
  share: (part: number, base: number, exact: number, stated: number) =>
    `${part} / ${base} = ${exact}%，原文写 ${stated}%。`,
  shareTruncated: (part: number, base: number, exact: number, stated: number) =>
    `${part} / ${base} 四舍五入为 ${exact}%，原文写 ${stated}%（只截去尾数）。`,
  sharesTotal: (total: number) => `所列占比合计 ${total}%，应为 100%。`,
  average: (total: number, count: number, unit: string, exact: number, stated: number) =>
    `共 ${total}${unit}、${count} 项，平均应为 ${exact}${unit}，原文写 ${stated}${unit}；若分母另有所指，请写明。`,
  change: (change: number, last: number, exact: number, stated: number) =>
    `变化 ${change}、上年 ${last}，变化率为 ${exact}%，原文写 ${stated}。`,
  changeTruncated: (change: number, last: number, exact: number, stated: number) =>
    `变化 ${change}、上年 ${last}，四舍五入为 ${exact}%，原文写 ${stated}（只截去尾数）。`,
  percentagePoints: (stated: number) => `数量的相对变化应写“${stated}%”；“百分点”只用于两个百分比之差。`,
  yearOnYear: (what: string, value: number, change: string, last: number) =>
    `${what} ${value}、${change}，推算上年为 ${last}；请对照上年度报告。`,
  yearOnYearDiffers: (what: string, value: number, change: string, last: number, previous: number) =>
    `${what} ${value}、${change}，推算上年为 ${last}，而上年度报告为 ${previous}。`,
  wrongWay: (up: boolean, from: number, to: number) =>
    `原文写“${up ? '增加' : '减少'}”，而由 ${from} 变为 ${to}，方向相反。`,
  lastYearMismatch: (stated: number, change: number, last: number) =>
    `正文所述上年数 ${stated} 与增减 ${change} 对不上：按本年数推算上年应为 ${last}。`,
  rateOfChange: (what: string, last: number, value: number, down: boolean, exact: number) =>
    `${what}上年度报告为 ${last}、本年 ${value}，应为${down ? '下降' : '增长'} ${exact}%。`,
  lastYearDiffers: (what: string, value: number, previous: number) =>
    `正文所述上年${what}为 ${value}，而上年度报告为 ${previous}。`,
  repeatTable: (what: string, period: string, text: number, table: number) =>
    `${what}（${period}）：正文为 ${text}，附表为 ${table}，相差 ${Math.abs(text - table)}。`,
  repeatText: (what: string, first: number, second: number) =>
    `同一事项“${what}”前后不一致：一处为 ${first}，一处为 ${second}。`,
  repeatPosts: (weibo: number, wechat: number, together: number) =>
    `微博 ${weibo} 条、微信 ${wechat} 条合计 ${weibo + wechat} 条，另一处称微博、微信共 ${together} 条；请说明统计口径。`,
} as const;
