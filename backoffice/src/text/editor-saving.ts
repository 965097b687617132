import { say } from './say.ts';

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
  conflict: say('未保存：他人已修改，请先处理', 'Not saved: somebody else changed it; decide first'),
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
    '您编辑期间，他人保存了这份草稿',
    'Somebody else saved this draft while you were writing',
  ),
  conflictHint: say(
    '两份文字都在，请选择保留哪一份。没有选上的一份会存成文件留给您。',
    'Both texts are here. Choose one; the other is saved to a file for you.',
  ),
  mine: say('我的', 'Mine'),
  theirs: say('服务器上的', 'On the server'),
  differsIn: say('不同的栏目', 'Fields that differ'),
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
  notEditable: say(
    '这份文件现在不能编辑（已提交审查或者已发布）。',
    'This document cannot be edited now (in review or released).',
  ),
  backToDocument: say('返回文件', 'Back to the document'),
};
