import { say } from './say.ts';

/** What an agency may set for annual reports, and why it may. */
export const settingsReportsText = {
  title: say('年报设置', 'Annual reports'),
  lead: say(
    '保存后立即生效；已经完成的核稿不受影响。',
    'Holds from the moment it is saved; checks already signed stand.',
  ),
  basis: say(
    (what: string) => `依据：${what}`,
    (what: string) => `Basis: ${what}`,
  ),
  check: say('核稿', 'Checking'),
  checker: say('最后修改的人能否核稿', 'May whoever wrote last check?'),
  checkerHint: say(
    '最后修改年度报告的人能否为同一份报告核稿；不能的，须由公开办另一人核稿。',
    'Whether whoever changed a report last may check it too; if not, somebody else of the FOI office has to.',
  ),
  checkerBasis: say(
    '法律没有规定由谁核稿。默认不能，是本系统惯例，可调整；公开办只有一人的，可以放开。',
    'No law says who checks. Not allowed by convention of this system; may be changed, e.g. for an office of one.',
  ),
  reason: say('修改理由', 'Reason'),
  reasonHint: say('记入操作记录，不能事后更改', 'Goes on record and cannot be changed later'),
  checkerSaved: say('核稿规则已保存', 'Rule of checking saved'),
  checkerBy: say('由本机关分管领导修改。', 'Changed by the leader in charge.'),
  comparison: say('各机关比较', 'Comparison of agencies'),
  minimum: say('计算比率的最低件数', 'Least number of cases for a rate'),
  minimumHint: say(
    '汇总下级机关年报作比较时，办理量不足这个件数的机关不计算比率、不排名，避免一两件决定高低。',
    'In comparisons of the agencies below, one with fewer cases has no rate and no rank: one or two cases would decide.',
  ),
  minimumBasis: say(
    '法律没有规定。默认 10 件，是本系统惯例，可调整；不足 10 件时，一件就使比率变动 10 个百分点以上。',
    'No law says so. 10 by convention of this system, may be changed; below 10, one case moves a rate by over ten points.',
  ),
  minimumSaved: say('最低件数已保存', 'Least number saved'),
  minimumBy: say(
    '由本机关公开办或者主管部门监督员修改。',
    'Changed by the FOI office or the supervisor of this agency.',
  ),
};
