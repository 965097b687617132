import type { Texts } from '../zh.ts';

export const track: Texts['track'] = {
  title: 'Track a request',
  lead: 'With the request number and query code you were given. No account is needed.',
  number: 'Request number',
  numberHint: 'For example 宁卫公开〔2026〕第0012号; you may paste it.',
  code: 'Query code',
  codeHint: 'Capitals do not matter; blanks and dashes may be left out.',
  submit: 'Look up',
  failed: 'Number or code is not right. Please compare with your receipt and try again.',
  tooMany:
    'Too many failed attempts; try again in 15 minutes. If you lost the code, ask the agency with proof of identity.',
  lost: 'Lost number or code? The disclosure office of the agency can help once it has verified your identity.',
  expired: 'To protect your data this session has ended; enter number and code again.',
  leave: 'Close this request',
  left: 'Closed.',
  requestTitle: 'Where your request stands',
  agency: 'Agency',
  submittedOn: 'Sent',
  receivedOn: 'Day of receipt',
  channel: 'Channel',
  matter: 'Request',
  state: 'State',
  outcome: 'Outcome',
  dueOn: 'Reply due',
  daysLeft: (days) =>
    days > 0
      ? `${days} working day${days === 1 ? '' : 's'} left`
      : days === 0
        ? 'due today'
        : `${-days} working day${days === -1 ? '' : 's'} late`,
  provisional: 'Provisional: the holidays of a year concerned are not announced yet; the date may move',
  whyHeading: 'How the date is reckoned',
  notStarted: 'The agency has not yet confirmed receipt with you; the period has not begun.',
  timeline: 'What has happened',
  letters: 'Replies and notices',
  noLetters: 'No letter has been sent to you yet.',
  doHeading: 'What you can do now',
  confirm: {
    heading: 'How receipt is confirmed',
    text: 'An online request counts as received on the day both sides have confirmed (Art. 31). The agency will confirm with you by the contact you gave.',
  },
  correct: {
    heading: 'Correct your request',
    text: (until) =>
      `Please correct the points below by ${until}; without good reason for missing this date the request counts as given up (Art. 30).`,
    items: 'Points to correct',
    description: 'Corrected request',
    file: 'Further material',
    submit: 'Send correction',
    done: 'The correction was received; the period runs anew from today.',
  },
  withdraw: {
    heading: 'Withdraw the request',
    text: 'The agency then stops; this cannot be undone. You may ask again at any time.',
    reason: 'Reason',
    confirm: 'I want to withdraw this request',
    submit: 'Withdraw',
    done: 'The request is withdrawn.',
  },
  fee: { heading: 'Processing fee' },
  remedyHeading: 'Remedies',
};

export const clock: Texts['clock'] = {
  label: 'Clock strip',
  legend: {
    counted: 'counted',
    ahead: 'will count',
    off: 'day off',
    paused: 'not counted (consultation)',
    void: 'before the restart',
    due: 'due date',
    today: 'today',
    overdue: 'overdue',
    start: 'receipt',
    delayed: 'delayed period',
  },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthOf: (month, year, first) => (first ? `${month} ${year}` : month),
  tableToggle: 'Day by day (as a table)',
  tableCaption: 'Account of every day',
  columns: { on: 'Date', counted: 'Counted', why: 'Why', article: 'Basis' },
  yes: 'counted',
  no: 'not counted',
  startWhy: 'received; the count begins the next day',
  overdueWhy: 'past the due date',
  provisional: 'provisional',
};
