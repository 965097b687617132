import type { ReportModel } from '../report-model.ts';
import type { Measure } from './measures.ts';
import type { ReadSentence } from './prose.ts';
import type { Quantity } from './quantities.ts';
import { scopeOf } from './scope.ts';

/** An activity that reports count and often mention several times. */
export interface ActivityCount {
  measures: readonly Measure[];
  quantity: Quantity;
  sentence: ReadSentence;
  /** Words of the subject, without filler, to tell the same wording from a similar one. */
  words: string;
}

const NARROWER = /市本级|区本级|县本级|本级举办|各区|各县|其中/;
const FILLER = /官方|我局|我委|我办|本局|全年|共计|累计|共|各类|等|20\d\d年度?|[“”’‘、,的]/g;

function measuresOf(quantity: Quantity): Measure[] {
  const { before, after, clause, unit } = quantity;
  if (/^[场次]$/.test(unit) && (/新闻发布会(共|共计)?$/.test(before) || /^(政府)?新闻发布会/.test(after)))
    return ['press_conferences'];
  if (
    /^[期次场条]$/.test(unit) &&
    (/(在线访谈|访谈解读)”?(共)?$/.test(before) || /^(领导)?在线访谈/.test(after))
  )
    return ['online_interviews'];
  if (
    /^[条次篇件]$/.test(unit) &&
    /(文件解读|政策解读稿件?发布|政策解读稿件?|解读稿件?发布)(共)?$/.test(before)
  )
    return ['interpretations'];
  if (!/^[条篇]$/.test(unit) || !/(发布|推送|刊发|编发)[^,;]{0,10}(信息|文章|消息|内容)?$/.test(before))
    return [];
  const measures: Measure[] = [];
  if (/微博/.test(clause)) measures.push('weibo_posts');
  if (/微信|公众号/.test(clause)) measures.push('wechat_posts');
  return measures;
}

/** Activities counted in the prose: press conferences, interviews, interpretations, posts of accounts. */
export function activityCounts(report: ReportModel, sentences: readonly ReadSentence[]): ActivityCount[] {
  return sentences.flatMap((sentence) =>
    sentence.quantities.flatMap((quantity) => {
      const measures = measuresOf(quantity);
      if (measures.length === 0 || quantity.depth > 0 || NARROWER.test(quantity.clause)) return [];
      if (scopeOf(sentence.text.slice(0, quantity.start), report) !== 'year') return [];
      return {
        measures,
        quantity,
        sentence,
        words: `${quantity.before}${quantity.after}`.replace(FILLER, ''),
      };
    }),
  );
}
