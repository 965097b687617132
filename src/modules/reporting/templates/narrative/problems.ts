import { TO_FILL } from './place-to-fill.ts';
import type { Say } from './say.ts';

/** What was found wanting, from the records: late replies, corrected cases, drafts sent back; each with its remedy. */
export function problems({ value, bind }: Say): string {
  const found: [problem: string, remedy: string][] = [];
  if (value('requests.late') > 0)
    found.push([
      `有${bind('requests.late')}件申请未在法定期限内答复`,
      '逐件分析逾期原因，完善期限提醒和催办，临近到期的由负责人督办',
    ]);
  if (value('remedies.corrected') > 0)
    found.push([
      `有${bind('remedies.corrected')}件答复在行政复议或者行政诉讼中被纠正`,
      '对被纠正的答复逐件复盘，加强答复文书的合法性审核',
    ]);
  if (value('reviews.sent_back') > 0)
    found.push(['部分拟公开信息因内容质量在发布审查中被退回', '加强对信息编写的业务指导，把好审查关口']);
  if (found.length === 0)
    found.push([
      '政府信息公开的主动性和便民程度与群众期待相比仍有差距',
      '加强对承办科室的业务指导，提高公开质量，方便群众获取信息',
    ]);
  const list = (at: 0 | 1): string => found.map((one) => one[at]).join('；');
  return `存在的主要问题：${list(0)}。\n改进情况：${list(1)}。`;
}

/** Section six always says what was charged (《政府信息公开信息处理费管理办法》, fees.md section 4). */
export function fee({ value, bind, aggregated }: Say): string {
  const basis = '按照《政府信息公开信息处理费管理办法》';
  if (aggregated) return `${basis}，${TO_FILL.fees}`;
  return value('fee.notices') === 0 && value('fee.paid_yuan') === 0
    ? `${basis}，本年度未收取信息处理费。`
    : `${basis}，本年度发出信息处理费收费通知${bind('fee.notices')}件，通知金额合计${bind('fee.noticed_yuan')}元，实际到账${bind('fee.paid_yuan')}元。`;
}
