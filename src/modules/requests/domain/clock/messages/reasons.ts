import type { CalendarDate } from '../../../../../kernel/dates.ts';
import type { AccountReason } from '../account.ts';
import type { ConsultedParty } from '../facts.ts';
import type { Language } from './names.ts';
import { dayZh, PARTY } from './names.ts';

/** Why a day counts or not, in plain words; `on` is the day. */
export function renderReason(on: CalendarDate, reason: AccountReason, language: Language): string {
  return language === 'zh' ? reasonZh(on, reason) : reasonEn(on, reason);
}

function reasonZh(on: CalendarDate, reason: AccountReason): string {
  switch (reason.code) {
    case 'counted':
      return `${reason.source === null ? '' : '调休上班，'}第${reason.nth}个工作日（共${reason.of}个），计入期限`;
    case 'weekend':
      return '周末，不是工作日，不计入期限';
    case 'holiday':
      return `${reason.name?.zh ?? '依通知'}放假，不是工作日，不计入期限`;
    case 'void': {
      const what = reason.restart.cause === 'fee_paid' ? '缴纳信息处理费' : '收到补正后的申请';
      const when = reason.restart.on === on ? '当日' : `${dayZh(reason.restart.on, on)}`;
      return `${when}${what}，期限自次日起重新计算，此前不计入期限`;
    }
    case 'paused': {
      const end = {
        returned: `${dayZh(reason.endsOn, on)}收到答复`,
        limit: `${dayZh(reason.endsOn, on)}满15个工作日`,
        open: '尚未答复',
      }[reason.ending];
      return `征求${PARTY[reason.party].zh}意见期间（${dayZh(reason.sentOn, on)}发出，${end}），不计入期限`;
    }
    case 'delayed':
      return `申请数量、频次明显超过合理范围，经告知延迟至${dayZh(reason.until, on)}答复`;
  }
}

function reasonEn(on: CalendarDate, reason: AccountReason): string {
  switch (reason.code) {
    case 'counted':
      return `working day ${reason.nth} of ${reason.of}${reason.source === null ? '' : ' (weekend day worked by notice)'}`;
    case 'weekend':
      return 'weekend, not a working day';
    case 'holiday':
      return `${reason.name?.en ?? 'day off by notice'}, not a working day`;
    case 'void': {
      const what = reason.restart.cause === 'fee_paid' ? 'fee paid' : 'corrected request received';
      return `${what} on ${reason.restart.on}: the period starts anew the day after`;
    }
    case 'paused': {
      const end = {
        returned: `answered ${reason.endsOn}`,
        limit: `15 working days over on ${reason.endsOn}`,
        open: 'not answered yet',
      }[reason.ending];
      return `consulting ${PARTY[reason.party].en} (sent ${reason.sentOn}, ${end}), not counted`;
    }
    case 'delayed':
      return `reply delayed to ${reason.until} because of an excessive number of requests`;
  }
}

const CONSULTATION_ARTICLE: Record<ConsultedParty, string> = {
  third_party: '《条例》第三十二条、第三十三条第三款',
  co_producer: '《条例》第三十四条、第三十三条第三款',
  other_agency: '《条例》第三十三条第三款',
};

/** The rule behind a day's treatment. */
export function articleOf(reason: AccountReason): string {
  switch (reason.code) {
    case 'counted':
      return `《条例》第三十三条${reason.source === null ? '' : `；${reason.source}`}`;
    case 'weekend':
      return '《条例》第三十三条（工作日）';
    case 'holiday':
      return `《条例》第三十三条（工作日）${reason.source === null ? '' : `；${reason.source}`}`;
    case 'void':
      return reason.restart.cause === 'fee_paid'
        ? '《政府信息公开信息处理费管理办法》第七条'
        : '《条例》第三十条';
    case 'paused':
      return CONSULTATION_ARTICLE[reason.party];
    case 'delayed':
      return '《条例》第三十五条';
  }
}
