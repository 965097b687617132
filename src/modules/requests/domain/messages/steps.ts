import type { Step } from '../workflow.ts';

interface StepText {
  label: { zh: string; en: string };
  /** What happens then. */
  consequence: { zh: string; en: string };
}

const step = (zh: string, en: string, thenZh: string, thenEn: string): StepText => ({
  label: { zh, en },
  consequence: { zh: thenZh, en: thenEn },
});

/** What each step is called and what follows from it; written under the button. */
export const STEP_TEXTS: Record<Step, StepText> = {
  confirm_receipt: step(
    '确认收到申请',
    'Confirm receipt',
    '确认之日为收到申请之日，答复期限自次日起算',
    'That day is the day of receipt; the reply period starts the day after',
  ),
  assign_request: step(
    '分办',
    'Assign',
    '交由承办科室办理，期限不变',
    'The division takes it in hand; the period runs on',
  ),
  send_correction_notice: step(
    '发补正告知书',
    'Send correction notice',
    '只能发一次；收到补正后的申请，期限自次日起重新计算',
    'Possible once; the corrected request starts the period anew',
  ),
  receive_correction: step(
    '登记补正',
    'Record the correction',
    '期限自次日起重新计算20个工作日',
    'The period of 20 working days starts anew the day after',
  ),
  lapse_correction: step(
    '逾期不补正办结',
    'Close as not corrected',
    '视为放弃申请，不再处理，并告知申请人',
    'Deemed withdrawn; no longer handled, the applicant is told',
  ),
  start_consultation: step(
    '发征求意见书',
    'Consult',
    '发出后期限暂停计算',
    'The period pauses from the dispatch',
  ),
  record_consultation_delivery: step(
    '登记对方收到日期',
    'Record the party’s receipt',
    '对方自次日起有15个工作日提出意见',
    'The party has 15 working days from the day after',
  ),
  record_consultation_return: step(
    '登记反馈意见',
    'Record the opinion',
    '期限自次日起继续计算',
    'The period runs on from the day after',
  ),
  propose_extension: step(
    '提请延期',
    'Propose an extension',
    '须经政府信息公开工作机构负责人批准，批准前期限不变',
    'The head of the FOI office decides; until then the period is unchanged',
  ),
  approve_extension: step(
    '批准延期并告知',
    'Approve the extension and notify',
    '期限延长不超过20个工作日，同时发出延期答复告知书；只能延长一次',
    'Up to 20 working days more; the notice goes out at once; possible once',
  ),
  decline_extension: step('不予延期', 'Decline the extension', '期限不变', 'The period is unchanged'),
  request_reasons: step(
    '要求说明理由',
    'Ask for reasons',
    '申请数量、频次明显超过合理范围的，可要求说明理由；期限继续计算',
    'For clearly excessive requests; the period runs on',
  ),
  receive_reasons: step(
    '登记说明的理由',
    'Record the reasons given',
    '回到办理；理由不合理的可不予处理，合理的可确定延迟答复的期限',
    'Back in hand; unreasonable: not processed, reasonable: a delay can be set',
  ),
  set_reasonable_delay: step(
    '确定延迟答复期限',
    'Set a delayed date',
    '告知申请人，答复期限改为所定日期',
    'The applicant is told; the reply is due on that date',
  ),
  send_fee_notice: step(
    '发收费通知书',
    'Send fee notice',
    '申请人收到次日起20个工作日内缴费；缴费后期限自次日起重新计算',
    '20 working days to pay from receipt; payment starts the period anew',
  ),
  record_fee_notice_receipt: step(
    '登记收费通知送达',
    'Record receipt of the fee notice',
    '缴费期限自次日起算20个工作日',
    'The payment period of 20 working days starts the day after',
  ),
  record_payment: step(
    '登记缴费',
    'Record payment',
    '期限自次日起重新计算20个工作日',
    'The period of 20 working days starts anew the day after',
  ),
  lapse_unpaid_fee: step(
    '逾期未缴费办结',
    'Close as unpaid',
    '视为放弃申请，不再处理，并告知申请人',
    'Deemed withdrawn; no longer handled, the applicant is told',
  ),
  save_decision_draft: step(
    '拟答复',
    'Draft the decision',
    '按问题逐项判断，得出唯一的办理结果',
    'The questions lead to exactly one outcome',
  ),
  submit_draft: step(
    '提交审核',
    'Submit for review',
    '逐级审核，本人不能审自己的稿',
    'Reviewed level by level, never by the author',
  ),
  pass_review: step(
    '审核通过',
    'Pass',
    '交下一级审核；最后一级通过即形成决定',
    'On to the next level; the last one makes it the decision',
  ),
  send_back: step(
    '退回修改',
    'Send back',
    '退回承办科室，须写明理由',
    'Back to the division, with the reason',
  ),
  dispatch_reply: step(
    '发出答复',
    'Dispatch the reply',
    '生成并固定答复书，案件办结，期限停止计算',
    'The letter is made final, the case is closed, the clock stops',
  ),
  record_delivery: step(
    '登记送达',
    'Record delivery',
    '保存送达日期和凭证，救济期限自送达起算',
    'Date and proof are kept; remedy periods run from it',
  ),
  withdraw_request: step(
    '登记撤回',
    'Record withdrawal',
    '案件办结，不再答复',
    'The case is closed without a reply',
  ),
  correct_fact: step(
    '更正记录',
    'Correct a record',
    '原记录保留，另记更正及理由；期限和统计随之重算',
    'The record stays, a correction with its reason is added; clock and tables follow',
  ),
  add_note: step('加备注', 'Add a note', '只在内部可见', 'Seen by staff only'),
  upload_file: step('上传材料', 'Upload a file', '归入本案', 'Joins the case file'),
  record_remedy: step(
    '登记复议、诉讼',
    'Record a remedy',
    '计入年报第四部分表格',
    'Counted in table 4 of the annual report',
  ),
  decide_remedy: step(
    '登记复议、诉讼结果',
    'Record its result',
    '计入年报第四部分表格',
    'Counted in table 4 of the annual report',
  ),
  correct_remedy: step(
    '更正复议、诉讼记录',
    'Correct a remedy',
    '原记录保留，另记更正及理由；年报第四部分表格随之重算',
    'The record stays, a correction with its reason is added; table 4 follows',
  ),
};
