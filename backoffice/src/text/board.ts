import { say } from './say.ts';

export const boardText = {
  title: say('今日', 'Today'),
  dueToday: say('今日到期', 'Due today'),
  late: say('已逾期', 'Late'),
  dueSoon: say('三个工作日内到期', 'Due within three working days'),
  waitingForMe: say('等我办理', 'Waiting for me'),
  waitingForApplicant: say('等申请人', 'Waiting for the applicant'),
  unconfirmed: say('待确认收到', 'To be confirmed'),
  emptyDue: say('今天没有到期的申请。', 'Nothing is due today.'),
  emptyLate: say('没有逾期的申请。', 'Nothing is late.'),
  emptySoon: say('三个工作日内没有到期的申请。', 'Nothing is due within three working days.'),
  emptyMine: say('没有等您办理的事项。', 'Nothing waits for you.'),
  emptyApplicant: say('没有等申请人补正、缴费或者说明理由的申请。', 'No request waits for its applicant.'),
  emptyUnconfirmed: say('没有待确认的申请。', 'No request waits to be confirmed.'),
  showAll: say(
    (count: number) => `看全部 ${count} 件`,
    (count: number) => `Show all ${count}`,
  ),
  due: say('到期', 'due'),
  register: say('登记申请', 'Register a request'),
  arrived: say('提交', 'arrived'),
  answerBy: say(
    (date: string) => `申请人应于 ${date} 前`,
    (date: string) => `applicant by ${date}`,
  ),
  openCases: say('在办', 'Open'),
  noBoard: say(
    '您的岗位没有申请办理事项。请从左侧进入所需的页面。',
    'Your post handles no requests; choose a place at the left.',
  ),
};
