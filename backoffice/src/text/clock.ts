import { say } from './say.ts';

export const clockText = {
  heading: say('答复期限', 'Deadline'),
  label: say('期限计算条', 'Clock strip'),
  start: say('起算日', 'Start day'),
  counted: say('计入期限', 'Counted'),
  ahead: say('将计入', 'Will count'),
  off: say('休息日', 'Day off'),
  paused: say('不计入（征求意见等）', 'Not counted (consultation)'),
  void: say('重新计算前', 'Before the restart'),
  delayed: say('延迟答复期', 'Delayed period'),
  overdue: say('逾期', 'Overdue'),
  due: say('到期日', 'Due'),
  today: say('今天', 'Today'),
  startWhy: say('收到申请，次日起算', 'Received; counting starts the next day'),
  overdueWhy: say('已过答复期限', 'After the due date'),
  why: say('为什么是这一天', 'Why this date'),
  caption: say('逐日计算表', 'Account of every day'),
  on: say('日期', 'Date'),
  isCounted: say('是否计入', 'Counted'),
  reason: say('原因', 'Why'),
  article: say('依据', 'Article'),
  provisional: say('暂定', 'Provisional'),
  provisionalWhy: say(
    '相关年度的放假安排尚未公布，日期可能变动',
    'A year’s holiday notice is not out yet; the date may move',
  ),
  left: say(
    (days: number) =>
      days > 0 ? `还有 ${days} 个工作日` : days === 0 ? '今天到期' : `已逾期 ${-days} 个工作日`,
    (days: number) =>
      days > 0 ? `${days} working days left` : days === 0 ? 'Due today' : `${-days} working days late`,
  ),
  shortLeft: say(
    (days: number) => (days > 0 ? `剩 ${days} 日` : days === 0 ? '今天' : `逾 ${-days} 日`),
    (days: number) => (days > 0 ? `${days} d left` : days === 0 ? 'today' : `${-days} d late`),
  ),
  paused_state: say('期限暂停计算', 'Clock paused'),
  closedInTime: say('按期答复', 'Answered in time'),
  closedLate: say('逾期答复', 'Answered late'),
  strip: say(
    (due: string, left: string) => `到期日 ${due}，${left}`,
    (due: string, left: string) => `Due ${due}, ${left}`,
  ),
  correctionBy: say('补正通知最晚发出日', 'Correction notice at the latest'),
  payBy: say('缴费截止日', 'Pay by'),
  extended: say(
    (days: number) => `已延长 ${days} 个工作日`,
    (days: number) => `Extended by ${days} working days`,
  ),
};
