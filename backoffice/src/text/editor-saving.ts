import type { NotEditable } from '../documents/editor/why-not-editable.ts';
import { say, type Say } from './say.ts';

/** What the editor says of saving, of conflicts and of others who have the document open. */
export const savingText = {
  saved: say(
    (time: string) => `已保存 ${time}`,
    (time: string) => `Saved ${time}`,
  ),
  untouched: say('没有未保存的修改', 'Nothing to save'),
  changed: say('有修改，稍后自动保存', 'Changed; will be saved in a moment'),
  saving: say('正在保存', 'Saving'),
  unreachable: say(
    '未能保存：连不上服务器。修改已留在本机，将自动重试。',
    'Not saved: the server cannot be reached. Kept on this machine and tried again.',
  ),
  unreachableHere: say(
    '未能保存：连不上服务器，将自动重试。请勿关闭此页。',
    'Not saved: the server cannot be reached. It is tried again; keep this page open.',
  ),
  refused: say('未能保存，请先改正：', 'Not saved; mend this first:'),
  conflict: say(
    '未保存：这份草稿在别处保存过，请先处理',
    'Not saved: this draft was saved elsewhere; decide first',
  ),
  decide: say('查看并处理', 'Look and decide'),
  save: say('立即保存', 'Save now'),
  done: say('完成编辑', 'Done editing'),
  submit: say('提交审查', 'Submit for review'),
  restoreTitle: say('这台电脑上有未保存的修改', 'There are unsaved changes on this machine'),
  restoreHint: say(
    (time: string) => `上次编辑时（${time}）没有来得及保存到服务器。`,
    (time: string) => `They were written at ${time} and did not reach the server.`,
  ),
  restoreFields: say('不同之处：', 'Different in: '),
  restore: say('恢复这些修改', 'Restore them'),
  dropCopy: say('不要了，用服务器上的', 'Discard them'),
  conflictTitle: say(
    '您编辑期间，这份草稿在别处保存过',
    'This draft was saved elsewhere while you were writing',
  ),
  conflictHint: say(
    '两份文字都在，请选择保留哪一份。没有选上的一份会存成文件留给您。',
    'Both texts are here. Choose one; the other is saved to a file for you.',
  ),
  mine: say('我的', 'Mine'),
  theirs: say('服务器上的', 'On the server'),
  differsIn: say('不同的项目', 'What differs'),
  item: say('项目', 'Item'),
  empty: say('（空）', '(empty)'),
  keepMine: say('用我的覆盖', 'Keep mine'),
  takeTheirs: say('采用服务器上的', 'Take the one on the server'),
  later: say('先不处理', 'Not now'),
  copyName: say('草稿副本', 'Copy of the draft'),
  othersEdit: say(
    (names: string) => `${names} 也在编辑这份文件，请先商量由谁来改，以免相互覆盖。`,
    (names: string) =>
      `${names} is editing this document too. Agree who writes, so that nobody overwrites the other.`,
  ),
  since: say(
    (name: string, time: string) => `${name}（${time} 起）`,
    (name: string, time: string) => `${name} (since ${time})`,
  ),
  present: say('正在查看', 'Here now'),
  editing: say('正在编辑', 'editing'),
  reading: say('正在查看', 'reading'),
  backToDocument: say('返回文件', 'Back to the document'),
};

/** Why the editor does not open. */
export const NOT_EDITABLE: Readonly<Record<NotEditable, Say<string>>> = {
  inReview: say(
    '这份文件正在审查，现在不能编辑。要修改，由起草人撤回，或者由审查人退回。',
    'This document is in review and cannot be edited now. Its drafter may recall it, a reviewer may send it back.',
  ),
  released: say(
    '这份文件已经发布，不能直接编辑。要修改，请在文件页面新建版本。',
    'This document is released and cannot be edited as it is. Start a new edition on its page.',
  ),
  approved: say(
    '这份文件已经审定，不能直接编辑。要修改，请在文件页面新建版本。',
    'This document is approved and cannot be edited as it is. Start a new edition on its page.',
  ),
  discarded: say('这份文件已经作废，不能编辑。', 'This document is discarded and cannot be edited.'),
  noRight: say(
    '这份文件是草稿，但您的岗位没有编辑它的权限。需要修改的，请告知起草人。',
    'This document is a draft, and your posts do not permit you to edit it. Tell its drafter what to change.',
  ),
};
