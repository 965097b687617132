import type { CalendarDate } from '../../../../../kernel/dates.ts';
import { formatDateZh } from '../../../../../kernel/dates.ts';
import type { SummaryLine } from '../summary.ts';
import type { Language } from './names.ts';
import { CLOSED_BY, dayZh, endZh, PARTY } from './names.ts';

/** One line of the summary; `receivedOn` sets the year that goes without saying. */
export function renderSummaryLine(line: SummaryLine, receivedOn: CalendarDate, language: Language): string {
  return language === 'zh' ? summaryZh(line, receivedOn) : summaryEn(line);
}

function summaryZh(line: SummaryLine, receivedOn: CalendarDate): string {
  const day = (on: CalendarDate): string => dayZh(on, receivedOn);
  switch (line.code) {
    case 'received':
      return `${formatDateZh(line.on)}收到申请，自次日起算${line.days}个工作日`;
    case 'correction_notice':
      return (
        `${day(line.sentOn)}发出补正告知书，` +
        (line.late ? `迟于第7个工作日${day(line.dueOn)}` : `在第7个工作日${day(line.dueOn)}之内`)
      );
    case 'restarted':
      return (
        `${day(line.start.on)}${line.start.cause === 'fee_paid' ? '缴纳信息处理费' : '收到补正后的申请'}，` +
        `期限自次日起重新计算${line.days}个工作日，此前的不计`
      );
    case 'consultation': {
      const from = `${day(line.sentOn)}向${PARTY[line.party].zh}征求意见`;
      const until = endZh(line.endsOn, line.sentOn);
      const end = {
        returned: `至${until}答复`,
        limit: line.waiting
          ? `尚未答复，最迟算到${until}（对方收到后15个工作日）`
          : `至${until}满15个工作日未按期答复`,
        open: '尚未答复，暂按当日收到答复推算',
      }[line.ending];
      const counted = line.excluded === 0 ? '没有另外不计入的工作日' : `其间${line.excluded}个工作日不计入`;
      return `${from}，${end}，${counted}${line.receiptUnknown ? '（对方收到征求意见书的日期未登记）' : ''}`;
    }
    case 'extended':
      return `${day(line.on)}经批准延长${line.days}个工作日`;
    case 'delayed':
      return `${day(line.on)}告知延迟答复，延迟至${day(line.until)}`;
    case 'payment_late':
      return `${day(line.paidOn)}缴费，迟于缴费期限${day(line.dueOn)}，依规定可视为放弃申请，请核实`;
    case 'due':
      return (
        `答复期限：${formatDateZh(line.on)}` +
        (line.provisional ? '（暂定：有的年度放假安排尚未公布，公布后重算）' : '')
      );
    case 'open':
      return openZh(line, day);
    case 'closed': {
      const timing =
        line.by !== 'replied'
          ? ''
          : line.daysLeft < 0
            ? `，超期${-line.daysLeft}个工作日`
            : line.daysLeft === 0
              ? '，在期限当日'
              : `，比期限提前${line.daysLeft}个工作日`;
      return `${day(line.on)}${CLOSED_BY[line.by].zh}${timing}`;
    }
  }
}

function openZh(line: Extract<SummaryLine, { code: 'open' }>, day: (on: CalendarDate) => string): string {
  if (line.state === 'awaiting_applicant') return '等待申请人补正；收到补正后的申请，期限自次日起重新计算';
  if (line.state === 'awaiting_payment')
    return `等待申请人缴费${line.payBy === null ? '' : `，最迟${day(line.payBy)}`}；缴费后期限自次日起重新计算`;
  if (line.daysLeft === 0) return '今天到期';
  return line.daysLeft > 0
    ? `${line.state === 'paused' ? '现暂停计时，' : ''}距期限还有${line.daysLeft}个工作日`
    : `已超期${-line.daysLeft}个工作日`;
}

function summaryEn(line: SummaryLine): string {
  switch (line.code) {
    case 'received':
      return `received ${line.on}; ${line.days} working days from the next day`;
    case 'correction_notice':
      return `correction notice sent ${line.sentOn}, ${line.late ? 'after' : 'within'} the 7th working day ${line.dueOn}`;
    case 'restarted':
      return `${line.start.cause === 'fee_paid' ? 'fee paid' : 'corrected request received'} ${line.start.on}; ${line.days} working days anew from the next day`;
    case 'consultation': {
      const end = {
        returned: `answered ${line.endsOn}`,
        limit: line.waiting
          ? `not answered yet, reckoned to the limit ${line.endsOn}`
          : `no answer within 15 working days, ended ${line.endsOn}`,
        open: 'not answered yet, reckoned as if answered on the day of reckoning',
      }[line.ending];
      const unknown = line.receiptUnknown ? ' (the party’s receipt is not recorded)' : '';
      return `consulted ${PARTY[line.party].en} ${line.sentOn}, ${end}; ${line.excluded} working days not counted${unknown}`;
    }
    case 'extended':
      return `extension of ${line.days} working days approved ${line.on}`;
    case 'delayed':
      return `reply delayed to ${line.until}, notified ${line.on}`;
    case 'payment_late':
      return `paid ${line.paidOn}, after the last day to pay ${line.dueOn}: may count as withdrawn, please check`;
    case 'due':
      return `due ${line.on}${line.provisional ? ' (provisional: a year’s holiday notice is not published yet)' : ''}`;
    case 'open':
      if (line.state === 'awaiting_applicant')
        return 'awaiting the corrected request, which starts the period anew';
      if (line.state === 'awaiting_payment')
        return `awaiting payment${line.payBy === null ? '' : ` by ${line.payBy}`}, which starts the period anew`;
      if (line.daysLeft === 0) return 'due today';
      return line.daysLeft > 0
        ? `${line.daysLeft} working days left${line.state === 'paused' ? ', clock paused' : ''}`
        : `${-line.daysLeft} working days late`;
    case 'closed': {
      const timing =
        line.by !== 'replied'
          ? ''
          : line.daysLeft < 0
            ? `, ${-line.daysLeft} working days late`
            : `, in time (${line.daysLeft} working days before the due date)`;
      return `${CLOSED_BY[line.by].en} ${line.on}${timing}`;
    }
  }
}
