import type { RequestState } from '../domain/case-state.ts';
import type { RequestFact, RequestFactKind } from '../domain/facts.ts';
import { FACT_LABELS, PARTY_LABELS, factDetail } from './timeline.ts';

interface Text {
  zh: string;
  en: string;
}

/** Entries an applicant sees; internal drafting, review and notes are not among them. */
const TOLD: readonly RequestFactKind[] = [
  'requests.submitted',
  'requests.arrived',
  'requests.received',
  'requests.correction_notice_sent',
  'requests.correction_received',
  'requests.consultation_sent',
  'requests.consultation_returned',
  'requests.extension_approved',
  'requests.reasons_requested',
  'requests.reasons_received',
  'requests.delay_set',
  'requests.fee_notice_sent',
  'requests.fee_notice_received',
  'requests.fee_paid',
  'requests.dispatched',
  'requests.delivered',
  'requests.withdrawn',
  'requests.correction_lapsed',
  'requests.fee_lapsed',
];

/** An entry as the applicant reads it, or null when it is not theirs to see. What a third party said stays with the agency. */
export function toldToApplicant(fact: RequestFact): { on: string; label: Text; detail: Text | null } | null {
  if (!TOLD.includes(fact.kind)) return null;
  const label = FACT_LABELS[fact.kind];
  if (fact.kind === 'requests.consultation_sent') {
    const party = PARTY_LABELS[fact.data.party];
    return {
      on: fact.legalOn,
      label: { zh: `向${party.zh}征求意见`, en: `Consulting: ${party.en}` },
      detail: { zh: '征求意见所需时间不计入答复期限', en: 'The time it takes is not counted' },
    };
  }
  if (fact.kind === 'requests.consultation_returned')
    return {
      on: fact.legalOn,
      label,
      detail: { zh: '答复期限自次日起继续计算', en: 'The period runs on from the day after' },
    };
  if (fact.kind === 'requests.received')
    return {
      on: fact.legalOn,
      label,
      detail: { zh: '答复期限自次日起算', en: 'The reply period starts the day after' },
    };
  if (fact.kind === 'requests.correction_lapsed') return { on: fact.legalOn, label, detail: null };
  return { on: fact.legalOn, label, detail: factDetail(fact) };
}

const say = (zh: string, en: string): Text => ({ zh, en });

/** Where the request stands and what comes next, in one or two sentences. */
export function standingOf(state: RequestState): Text {
  const dueOn = state.clock?.dueOn ?? '';
  switch (state.stage) {
    case 'unconfirmed':
      return say(
        '申请已送达行政机关，等待其确认。双方确认之日为收到申请之日，答复期限自次日起算。',
        'The request has reached the agency and waits for its confirmation; the reply period starts the day after.',
      );
    case 'received':
    case 'handling':
    case 'in_review':
    case 'approved':
      return say(
        `行政机关正在办理，应在 ${dueOn} 前答复您。`,
        `The agency is dealing with it and must reply by ${dueOn}.`,
      );
    case 'consulting':
      return say(
        '行政机关正在征求意见，这段时间不计入答复期限。',
        'The agency is consulting; that time is not counted.',
      );
    case 'awaiting_correction':
      return say(
        `请您在 ${state.correction!.respondBy} 前补正申请。收到补正后，答复期限自次日起重新计算；无正当理由逾期不补正的，视为放弃申请。`,
        `Please correct your request by ${state.correction!.respondBy}. The period then starts anew; without a correction the request is deemed withdrawn.`,
      );
    case 'awaiting_reasons':
      return say(
        '行政机关请您说明申请的理由。请在本页填写，答复期限继续计算。',
        'The agency asks you for your reasons; give them on this page. The period runs on.',
      );
    case 'awaiting_payment':
      return say(
        `请您按收费通知书缴费${state.fee?.payBy ? `，最迟 ${state.fee.payBy}` : ''}。缴费后答复期限自次日起重新计算；逾期未缴费的，视为放弃申请。`,
        `Please pay the fee${state.fee?.payBy ? ` by ${state.fee.payBy}` : ''}. The period then starts anew; unpaid, the request is deemed withdrawn.`,
      );
    case 'closed':
      return closedStanding(state);
  }
}

function closedStanding({ closing, dispatch }: RequestState): Text {
  if (dispatch)
    return say(
      `行政机关已于 ${dispatch.on} 答复，答复书可在下方下载。不服答复的，请按答复书写明的途径申请行政复议或者提起行政诉讼。`,
      `The agency replied on ${dispatch.on}; the letter is below. It says how to seek reconsideration or sue.`,
    );
  if (closing?.by === 'correction_lapsed')
    return say(
      '未在期限内补正，行政机关不再处理本申请。',
      'Not corrected in time; the agency no longer handles the request.',
    );
  if (closing?.by === 'fee_lapsed')
    return say(
      '未在期限内缴费，行政机关不再处理本申请。',
      'Not paid in time; the agency no longer handles the request.',
    );
  return say('您已撤回本申请，办理结束。', 'You have withdrawn the request; it is closed.');
}

export const NO_MATCH: Text = {
  zh: '申请编号与查询码不符，请核对回执后重新输入。',
  en: 'Number and query code do not match; check your receipt and try again.',
};

export const TOO_MANY_ATTEMPTS: Text = {
  zh: '尝试次数过多，请15分钟后再试。如忘记查询码，请与受理机关联系。',
  en: 'Too many attempts; try again in 15 minutes. If the code is lost, contact the agency.',
};
