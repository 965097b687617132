import type { Stage } from '../terms.ts';

/** Names of the stages, as the work list and the applicant read them. */
export const STAGE_LABELS: Record<Stage, { zh: string; en: string }> = {
  unconfirmed: { zh: '待确认', en: 'To be confirmed' },
  received: { zh: '待分办', en: 'To be assigned' },
  handling: { zh: '办理中', en: 'In hand' },
  awaiting_correction: { zh: '待申请人补正', en: 'Waiting for correction' },
  consulting: { zh: '征求意见中', en: 'Consulting' },
  awaiting_reasons: { zh: '待申请人说明理由', en: 'Waiting for reasons' },
  awaiting_payment: { zh: '待申请人缴费', en: 'Waiting for payment' },
  in_review: { zh: '审核中', en: 'In review' },
  approved: { zh: '待发出', en: 'To be dispatched' },
  closed: { zh: '已办结', en: 'Closed' },
};
