import { say } from './say.ts';

export const calendarText = {
  lead: say(
    '期限按国务院办公厅公布的放假安排计算。新年度的通知录入后，在办案件的期限自动重算，变动的列在通知下。',
    'Periods follow the State Council’s holiday notices. A new notice recomputes open cases and lists what moved.',
  ),
  provisional: say(
    (years: string) => `${years} 年尚无放假安排，跨入该年的期限为暂定`,
    (years: string) => `No notice for ${years} yet: dates reaching it are provisional`,
  ),
  addNotice: say('录入放假通知', 'Enter a notice'),
  addOverlay: say('录入本地安排', 'Enter a local arrangement'),
  year: say('年度', 'Year'),
  version: say(
    (version: number) => `第 ${version} 版`,
    (version: number) => `version ${version}`,
  ),
  inForce: say('现行', 'in force'),
  replaced: say('已被替换', 'replaced'),
  builtIn: say('随程序提供', 'built in'),
  enteredBy: say(
    (at: string) => `${at} 录入`,
    (at: string) => `entered ${at}`,
  ),
  source: say('通知名称', 'Title of the notice'),
  number: say('文号', 'Document number'),
  publishedOn: say('公布日期', 'Published on'),
  offDays: say('放假（周一至周五）', 'Days off (Monday to Friday)'),
  workDays: say('调休上班（周末）', 'Weekend days worked'),
  holiday: say('节日', 'Holiday'),
  from: say('自', 'From'),
  to: say('至', 'To'),
  addRange: say('添加假期', 'Add a holiday'),
  workHint: say('逐日选择，可以多选', 'Choose each day'),
  rangeHint: say(
    '只需写明起止日期；区间内的周末不计。',
    'First and last day; weekends between are left out.',
  ),
  moved: say(
    (count: number) => `期限变动的案件 ${count} 件`,
    (count: number) => `${count} cases moved`,
  ),
  movedNone: say('没有在办案件的期限因此变动。', 'No open case moved.'),
  case: say('案件', 'Case'),
  before: say('原期限', 'Before'),
  after: say('新期限', 'After'),
  overlays: say('本地安排', 'Local arrangements'),
  noOverlays: say('没有本地安排。', 'None.'),
  withdraw: say('撤销安排', 'Withdraw'),
  withdrawn: say('已撤销', 'withdrawn'),
  localOff: say('本地放假', 'Local days off'),
  localWork: say('本地上班', 'Local days worked'),
  done: say('已录入，期限已重算', 'Entered; periods recomputed'),
  none: say('无', 'none'),
};

export const HOLIDAYS = {
  new_year: say('元旦', 'New Year'),
  spring_festival: say('春节', 'Spring Festival'),
  qingming: say('清明节', 'Qingming'),
  labour_day: say('劳动节', 'Labour Day'),
  dragon_boat: say('端午节', 'Dragon Boat'),
  mid_autumn: say('中秋节', 'Mid-Autumn'),
  national_day: say('国庆节', 'National Day'),
  other: say('其他', 'Other'),
} as const;
