import type { DocumentBlock } from '../../../../../kernel/documents/index.ts';
import { AppError } from '../../../../../kernel/errors.ts';
import type { ReplyFacts } from '../../facts.ts';
import { letterDate, paragraph, you } from '../wording.ts';
import { reasons, under } from './words.ts';

const AGAIN = '仍需要获取有关政府信息的，可以重新提出申请。';

function missing(field: string, zh: string, en: string): AppError {
  return new AppError('invalid', {
    code: 'letter_facts_missing',
    field,
    zh: `制作告知书还缺少：${zh}。请先在案件中登记。`,
    en: `The notice cannot be written without: ${en}. Record it in the case first.`,
  });
}

/** Not corrected in time without good reason: deemed withdrawn (Art. 30). */
export function correctionLapsed(facts: ReplyFacts): DocumentBlock[] {
  const correction = facts.history?.correction;
  if (!correction?.respondBy)
    throw missing('history.correction', '补正告知的日期和期限', 'date and period of the correction notice');
  return [
    paragraph(
      `因申请内容需要补正，本机关于${letterDate(correction.sentOn)}发出补正告知书，告知${you(facts.request)}在` +
        `${letterDate(correction.respondBy)}前（含当日）补正。${you(facts.request)}无正当理由逾期未补正。${reasons(facts)}`,
    ),
    paragraph(`${under(facts)}视为放弃申请，本机关不再处理该政府信息公开申请。${AGAIN}`),
  ];
}

/** Fee not paid within 20 working days: deemed withdrawn (fee measures Art. 6). */
export function feeUnpaid(facts: ReplyFacts): DocumentBlock[] {
  const fee = facts.history?.fee;
  if (!fee?.payBy)
    throw missing(
      'history.fee',
      '收费通知的日期、金额和缴纳期限',
      'date, amount and period of the fee notice',
    );
  return [
    paragraph(
      `本机关于${letterDate(fee.noticeOn)}发出收费通知书，通知${you(facts.request)}在${letterDate(fee.payBy)}前（含当日）缴纳` +
        `信息处理费${fee.amount.toLocaleString('en-US')}元。${you(facts.request)}逾期未缴纳。${reasons(facts)}`,
    ),
    paragraph(`${under(facts)}视为放弃申请，本机关不再处理该政府信息公开申请。${AGAIN}`),
  ];
}

/** Withdrawn, no government information, or another end (row 六-3). */
export function closedOther(facts: ReplyFacts): DocumentBlock[] {
  const { subKind } = facts.decision;
  if (subKind === 'withdrawn') {
    const day = facts.withdrawnOn ? `于${letterDate(facts.withdrawnOn)}` : '';
    return [
      paragraph(`${you(facts.request)}${day}向本机关撤回该政府信息公开申请。${reasons(facts)}`),
      paragraph(`本机关终止办理该申请。${AGAIN}`),
    ];
  }
  if (subKind === 'not_government_information') {
    return [
      paragraph(
        `经审查，${you(facts.request)}申请公开的内容不属于行政机关在履行行政管理职能过程中制作或者获取的、以一定形式记录、保存的政府信息。` +
          `${reasons(facts)}${under(facts)}本机关不作为政府信息公开申请处理。`,
      ),
    ];
  }
  return [paragraph(`经审查，${reasons(facts)}${under(facts)}本机关决定终止办理该申请。`)];
}
