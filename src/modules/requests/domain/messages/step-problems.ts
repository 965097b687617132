import type { Problem } from '../../../../kernel/errors.ts';
import type { Stage } from '../terms.ts';
import type { Step } from '../workflow.ts';
import { STAGE_LABELS } from './stages.ts';
import { STEP_TEXTS } from './steps.ts';

const CORRECTION = '《条例》第三十条';
const REPLY = '《条例》第三十三条';
const CONSULTATION = '《条例》第三十二条、第三十四条';
const EXCESS = '《条例》第三十五条';
const FEE = '《政府信息公开信息处理费管理办法》第六条';

const problem = (code: string, zh: string, en: string, rule: string, field = 'id'): Problem => ({
  code,
  zh,
  en,
  field,
  rule,
});

/** The stage does not permit the step. */
export function notInStage(step: Step, stage: Stage): Problem {
  const { label } = STEP_TEXTS[step];
  const at = STAGE_LABELS[stage];
  return problem(
    'step_not_possible',
    `本件现处于“${at.zh}”，不能办理“${label.zh}”。请刷新页面，按当前可办的步骤办理。`,
    `The case is at “${at.en}”; “${label.en}” is not possible. Reload and take one of the steps offered.`,
    '《条例》第四十五条',
  );
}

export function correctionPeriodRunning(respondBy: string): Problem {
  return problem(
    'correction_period_running',
    `补正期限到 ${respondBy} 为止，尚未届满，不能按逾期不补正办结。请在期限届满后办理。`,
    `The applicant has until ${respondBy}; the case cannot lapse before that day is over.`,
    CORRECTION,
  );
}

export function noLetterUnderWay(): Problem {
  return problem(
    'no_letter_under_way',
    '没有等待登记收到日期的征求意见书。请先发出征求意见书。',
    'No consultation letter waits for its date of receipt; send one first.',
    CONSULTATION,
  );
}

export function noOpinionOutstanding(): Problem {
  return problem(
    'no_opinion_outstanding',
    '没有等待反馈意见的征求意见书。请先发出征求意见书。',
    'No consultation waits for an opinion; send a letter first.',
    CONSULTATION,
  );
}

export function extensionAlreadyProposed(on: string): Problem {
  return problem(
    'extension_already_proposed',
    `已于 ${on} 提请延期，正在等待批准。`,
    `An extension was proposed on ${on} and waits for approval.`,
    REPLY,
  );
}

export function noExtensionProposed(): Problem {
  return problem(
    'no_extension_proposed',
    '没有等待批准的延期申请。',
    'No proposal of an extension is waiting.',
    REPLY,
  );
}

export function reasonsAlreadyRequested(on: string): Problem {
  return problem(
    'reasons_already_requested',
    `已于 ${on} 要求申请人说明理由，不必重复。`,
    `The applicant was asked for reasons on ${on} already.`,
    EXCESS,
  );
}

export function reasonsNotRequested(): Problem {
  return problem(
    'reasons_not_requested',
    '尚未要求申请人说明理由，没有可登记的说明。',
    'The applicant was not asked for reasons; there is no answer to record.',
    EXCESS,
  );
}

export function reasonsAlreadyReceived(on: string): Problem {
  return problem(
    'reasons_already_received',
    `已于 ${on} 收到申请人的说明。如日期有误，请更正该记录。`,
    `The applicant gave the reasons on ${on}. If the date is wrong, correct that record.`,
    EXCESS,
  );
}

export function delayWithoutReasons(): Problem {
  return problem(
    'delay_without_reasons',
    '须先要求申请人说明理由并收到其说明，认为理由合理的，才能确定延迟答复的期限。',
    'A delayed date needs the applicant’s reasons first: ask for them and record what was said.',
    EXCESS,
  );
}

export function delayAlreadySet(until: string): Problem {
  return problem(
    'delay_already_set',
    `已确定延迟至 ${until} 答复。如日期有误，请更正该记录。`,
    `The reply was delayed to ${until} already. If the date is wrong, correct that record.`,
    EXCESS,
  );
}

export function feeAlreadyNoticed(on: string): Problem {
  return problem(
    'fee_already_noticed',
    `已于 ${on} 发出收费通知书；一件申请只能按一种标准收取一次。`,
    `A fee notice was sent on ${on}; a request is charged once and on one basis.`,
    FEE,
  );
}

export function feeNoticeAfterDue(dueOn: string): Problem {
  return problem(
    'fee_notice_after_due',
    `答复期限 ${dueOn} 已过，收费通知应在申请处理期限内发出，现在不能再收费。`,
    `The due date ${dueOn} has passed; a fee notice must be sent within the period.`,
    FEE,
    'on',
  );
}

export function feeNoticeAlreadyReceived(on: string): Problem {
  return problem(
    'fee_notice_already_received',
    `已登记申请人于 ${on} 收到收费通知书。如日期有误，请更正该记录。`,
    `Receipt of the fee notice on ${on} is on record. If the date is wrong, correct that record.`,
    FEE,
  );
}

export function feeNoticeNotReceived(): Problem {
  return problem(
    'fee_notice_not_received',
    '尚未登记申请人收到收费通知书的日期，缴费期限没有起算。请先登记送达。',
    'The day the applicant received the fee notice is not on record; record it first.',
    FEE,
  );
}

export function noDraft(): Problem {
  return problem(
    'no_draft',
    '还没有答复稿。请先逐项回答问题、填写依据和理由并保存。',
    'There is no draft yet: answer the questions, give basis and reasons, save.',
    '《条例》第三十六条',
  );
}
