import { TO_FILL } from './place-to-fill.ts';
import type { Say } from './say.ts';

/** （三）政府信息管理: the reviews before publication, validity. */
export function managed({ value, bind }: Say): string {
  const sentBack = value('reviews.sent_back') === 0 ? '' : `，退回修改${bind('reviews.sent_back')}件次`;
  const reviews =
    value('reviews.approved') === 0 ? '' : `全年通过发布审查${bind('reviews.approved')}件次${sentBack}。`;
  return `政府信息公开前逐件进行公开审查和保密审查，公文在拟制时即明确公开属性。${reviews}文件的有效性随废止、失效情况及时更新。`;
}

/** （四）政府信息公开平台建设. */
export function platform({ value, bind }: Say): string {
  const columns =
    value('platform.columns') === 0 ? '' : `政府信息公开专栏设置栏目${bind('platform.columns')}个`;
  const renewed =
    value('releases.columns') === 0 ? '' : `，本年度有信息更新的栏目${bind('releases.columns')}个`;
  return `依托政府信息公开平台集中发布政府信息，提供检索、在线申请和办理进度查询，页面适配手机浏览。${
    columns === '' ? '' : `${columns}${renewed}。`
  }`;
}

const RESULTS = [
  ['upheld', '维持'],
  ['corrected', '纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
] as const;

function remedies({ value, bind }: Say): string {
  if (value('t4.review.total') + value('suits.total') === 0)
    return '未发生因政府信息公开引起的行政复议和行政诉讼。';
  const parts = RESULTS.filter(([column]) => value(`t4.review.${column}`) > 0).map(
    ([column, label]) => `${label}${bind(`t4.review.${column}`)}件`,
  );
  const results = parts.length === 0 ? '' : `（${parts.join('、')}）`;
  return `因政府信息公开被申请行政复议${bind('t4.review.total')}件${results}，被提起行政诉讼${bind('suits.total')}件。`;
}

/**
 * （五）监督保障. A government's report also tells the results of assessment, social evaluation and accountability
 * (国办公开办函〔2021〕30号): nothing here records them, so that the draft leaves a place the office must fill.
 */
export function supervised(say: Say, isGovernment: boolean): string {
  const own = `明确政府信息公开工作机构和人员责任，公开、答复、送达各环节全程留痕，接受社会监督。${remedies(say)}`;
  return isGovernment ? `${own}\n${TO_FILL.assessment}` : own;
}
