import { say } from './say.ts';

/** One agency of a collection: what it handed in, what is said back, how it may hand in. */
export const memberText = {
  beside: say('机关报送情况', 'The agency’s submission'),
  contact: say('联系人', 'Contact'),
  inSystem: say('本系统内', 'In the system'),
  outside: say('体系外', 'Outside'),
  submitBy: say('报送截止', 'Submit by'),
  submittedOn: say('报送日期', 'Submitted on'),
  statutoryDue: say('法定公布期限', 'Statutory date'),
  publishedOn: say('公布日期', 'Published on'),
  publishedSource: say(
    { records: '据系统记录', entered: '由本机关登记', report: '据报告所载' },
    { records: 'from the records', entered: 'entered', report: 'from the report' },
  ),
  report: say('报送的报告', 'Report submitted'),
  openReport: say('打开审读', 'Open for review'),
  noReport: say('还没有报送。', 'Nothing submitted yet.'),
  findings: say('校验发现', 'Findings'),
  noFindings: say('校验没有发现问题。', 'The checks found nothing.'),
  moreFindings: say(
    (count: number) => `另有 ${count} 条，在审读中查看`,
    (count: number) => `${count} more in the review`,
  ),
  accept: say('接收', 'Accept'),
  acceptLead: say('接收后计入汇总；此后仍可退回。', 'Counts in the sum from then on; can be returned later.'),
  acceptNote: say('接收说明', 'Note'),
  acceptNeedsNote: say(
    '已确认有错误仍要接收，请写明理由。',
    'An error is confirmed; say why it is accepted all the same.',
  ),
  return: say('退回', 'Return'),
  returnLead: say(
    '勾选要对方改正的发现；每条理由和来信文字都可以修改，对方会看到全文。',
    'Tick what must be mended; every reason can be edited; the agency sees all of it.',
  ),
  returnReasons: say('退回理由', 'Reasons'),
  reasonText: say(
    (number: number) => `第 ${number} 条的理由`,
    (number: number) => `Reason ${number}`,
  ),
  returnWords: say('给对方的话', 'Letter'),
  returnWordsHint: say(
    '随所选理由自动改写；改动后以您的文字为准',
    'Follows the reasons chosen until you change it',
  ),
  letterAgain: say('放弃改动，按所选理由重新生成', 'Give up the changes and follow the reasons again'),
  reopen: say('撤回决定', 'Take the decision back'),
  reopenLead: say('撤回接收或者退回，报告回到“已报送”。', 'The report goes back to “submitted”.'),
  reason: say('理由', 'Reason'),
  remind: say('催报', 'Remind'),
  remindAbout: say('催什么', 'About'),
  aboutSubmission: say('报送报告', 'Submitting the report'),
  aboutPublication: say('公布报告', 'Publishing the report'),
  remindText: say('催报文字', 'Words'),
  remindTextHint: say(
    '留空即用标准文字；{agency} 会换成机关名称',
    'Empty: the standard words; {agency} becomes the name',
  ),
  remindLead: say(
    (count: number) =>
      `向 ${count} 个机关催报：系统内的机关在“今日”和年报页看到；体系外的生成文字，由您复制发出。`,
    (count: number) => `Reminds ${count} agencies: shown in the system; for those outside, words to copy.`,
  ),
  letters: say('催报文字', 'Reminders'),
  lettersLead: say(
    '已记录。体系外的机关请复制文字发送；系统不代发邮件。',
    'Recorded. Copy the words for agencies outside; nothing is sent from here.',
  ),
  shownInside: say('已在系统内显示', 'Shown in the system'),
  copy: say('复制', 'Copy'),
  copyAll: say('全部复制', 'Copy all'),
  copied: say('已复制', 'Copied'),
  mail: say('用邮件程序打开', 'Open in mail'),
  submitFor: say('代为上传', 'Upload for them'),
  submitForLead: say(
    '上传对方交来的报告文件，系统立即校验。',
    'The file that they handed in; checked at once.',
  ),
  file: say('报告文件', 'Report'),
  note: say('备注', 'Note'),
  byForm: say('按表填报', 'Fill in the form'),
  submitted: say('已收下，校验完成', 'Received and checked'),
  submitSystem: say('报送本机关年报', 'Submit the report'),
  link: say('报送链接', 'Submission link'),
  linkLead: say(
    '体系外的机关凭此链接自行上传，不需要账户。请通过可靠的途径交给对方。',
    'With this link the agency uploads by itself, without an account. Hand it over safely.',
  ),
  issueLink: say('生成报送链接', 'Make a link'),
  renewLink: say('换一个新链接', 'Make a new link'),
  revokeLink: say('停用链接', 'Revoke it'),
  linkCode: say('报送码', 'Code'),
  linkExpires: say(
    (on: string) => `${on} 前有效`,
    (on: string) => `valid until ${on}`,
  ),
  linkExpired: say('已失效', 'expired'),
  expiresOn: say('有效期至', 'Valid until'),
  linkMessage: say(
    (name: string, title: string, url: string, on: string) =>
      `${name}：请于 ${on} 前打开以下链接报送“${title}”所需的年度报告：\n${url}`,
    (name: string, title: string, url: string, on: string) =>
      `${name}: please submit the annual report for “${title}” by ${on} here:\n${url}`,
  ),
  publication: say('登记公布日期', 'Enter the day of publication'),
  publicationLead: say(
    '报告在对方网站公布的日期，用来判断是否按期（《条例》第四十九条）。清空即撤销登记。',
    'The day the report appeared on their site; decides whether it was in time (Art. 49).',
  ),
  revise: say('修改', 'Change'),
  reviseTitle: say('修改机关信息', 'Change the agency’s entry'),
  contactName: say('联系人', 'Contact'),
  contactPhone: say('电话', 'Telephone'),
  contactEmail: say('电子邮箱', 'E-mail'),
  ownDate: say('单独的报送截止日期', 'A date of its own'),
  ownDateHint: say('留空即用整次收报的日期', 'Empty: the collection’s date'),
  containedIn: say('数据已含在谁的报告中', 'Contained in the report of'),
  containedInHint: say('避免汇总时重复计算', 'So that nothing is added twice'),
  leftOut: say('不计入汇总的理由', 'Why not in the sum'),
  leftOutHint: say('留空即计入', 'Empty: it counts'),
  remove: say('移出名单', 'Remove from the list'),
  removeLead: say('移出后不再催报、不计入汇总。', 'No longer reminded nor added.'),
  history: say('报送经过', 'History'),
  submissionNumber: say(
    (number: number) => `第 ${number} 次报送`,
    (number: number) => `Submission ${number}`,
  ),
  via: say(
    { system: '系统内报送', office: '本机关代收', link: '链接报送' },
    { system: 'in the system', office: 'by the office', link: 'by link' },
  ),
  decided: say(
    (state: string, on: string, by: string) => `${on} ${by} ${state}`,
    (state: string, on: string, by: string) => `${state} by ${by} on ${on}`,
  ),
  reminders: say('催报记录', 'Reminders'),
  reminderAbout: say(
    { submission: '催报送', publication: '催公布' },
    { submission: 'submission', publication: 'publication' },
  ),
  done: say('已办理', 'Done'),
  // the agency's own view
  ownTitle: say('上级收报', 'Asked for by the supervising office'),
  ownFrom: say(
    (office: string, title: string) => `${office}：${title}`,
    (office: string, title: string) => `${office}: ${title}`,
  ),
  ownReturned: say(
    '报告被退回，请按下列理由修改后重新报送。',
    'Returned; mend the following and submit again.',
  ),
  ownAccepted: say('报告已被接收。', 'Accepted.'),
  ownWaiting: say('已报送，等待接收。', 'Submitted; waiting.'),
  submitLead: say(
    '把已批准或者已公布的年报报送给上级；系统立即校验，结果双方都能看到。',
    'Hands in the approved or published report; checked at once, both sides see the findings.',
  ),
  submit: say('报送年报', 'Submit the report'),
  resubmit: say('重新报送', 'Submit again'),
  latestReminder: say(
    (on: string) => `${on} 催报`,
    (on: string) => `Reminder of ${on}`,
  ),
};

export const SUBMISSION_STATES = {
  submitted: say('已报送', 'submitted'),
  returned: say('退回', 'returned'),
  accepted: say('接收', 'accepted'),
  replaced: say('已被新报告替换', 'replaced'),
} as const;
