import { say } from './say.ts';

/** The checks beside the text, the files of the draft, and what is taken over from files. */
export const findingsText = {
  error: say('必须处理', 'Must be settled'),
  warning: say('需要核对', 'To be looked at'),
  info: say('建议', 'Suggestions'),
  judged: say(
    (count: number) => `已判定 ${count} 项`,
    (count: number) => `${count} judged`,
  ),
  none: say('没有发现问题。', 'Nothing found.'),
  tab: say(
    (count: number) => (count === 0 ? '检查' : `检查 ${count}`),
    (count: number) => (count === 0 ? 'Checks' : `Checks ${count}`),
  ),
  checking: say('正在检查', 'Checking'),
  stale: say('正文已有修改，保存后重新检查', 'Changed since; checked again once saved'),
  goTo: say('定位', 'Show'),
  rule: say('依据', 'Rule'),
  times: say(
    (count: number) => `共 ${count} 处`,
    (count: number) => `${count} places`,
  ),
  willBe: say('改为', 'becomes'),
  judge: say('判定', 'Judge'),
  judgeTitle: say('判定这一项', 'Judge this finding'),
  verdict: say('结论', 'Verdict'),
  accepted: say('情况属实，可以公开', 'It is so and may be published'),
  notApplicable: say('误报，不属于该情形', 'False alarm'),
  accept: say('属实，可以公开', 'may be published'),
  falseAlarm: say('误报', 'false alarm'),
  takeBack: say('撤回判定', 'Take back'),
  sureTitle: say('这项处理会删去内容，确定吗？', 'This takes content away. Go on?'),
  fixed: say('已处理', 'Done'),
  submit: say('提交审查', 'Submit for review'),
  blocked: say(
    (count: number) => `还有 ${count} 项必须处理，处理或者判定后才能提交`,
    (count: number) => `${count} findings stand in the way; settle or judge them first`,
  ),
  warningsTitle: say(
    (count: number) => `还有 ${count} 项提醒，确认已经逐项看过？`,
    (count: number) => `${count} warnings are open. Have you looked at each?`,
  ),
  warningsYes: say('已看过，提交审查', 'Seen; submit'),
  warningsNo: say('再看看', 'Look again'),
  submitted: say('已提交审查', 'Submitted for review'),
  uploading: say(
    (name: string) => `正在上传 ${name}`,
    (name: string) => `Uploading ${name}`,
  ),
  drop: say('把文件拖到这里，或者', 'Drop files here, or'),
  chooseFiles: say('选择文件', 'Choose files'),
  moveUp: say(
    (name: string) => `上移 ${name}`,
    (name: string) => `Move ${name} up`,
  ),
  moveDown: say(
    (name: string) => `下移 ${name}`,
    (name: string) => `Move ${name} down`,
  ),
  rename: say(
    (name: string) => `改名 ${name}`,
    (name: string) => `Rename ${name}`,
  ),
  newName: say('附件名称', 'Name'),
  orderHint: say(
    '拖动或者用箭头调整顺序，公众按此顺序看到',
    'Drag or use the arrows; readers see this order',
  ),
  importTitle: say('导入文件', 'Import a file'),
  importHow: say('怎样放入正文', 'Where it goes'),
  importReplace: say('替换现有正文', 'In place of the text'),
  importInsert: say('插入到光标处', 'At the cursor'),
  importHint: say(
    '支持 Word（docx）、网页、PDF 和文本文件；图片一并导入',
    'Word (docx), HTML, PDF and plain text; pictures come along',
  ),
  importing: say('正在读取文件', 'Reading the file'),
  imported: say('文件已读取，整理如下', 'The file was read and brought into form'),
  importTitleFound: say('文件中的标题', 'Title in the file'),
  importUseTitle: say('用作标题', 'Use as title'),
  noNotes: say('没有需要说明的调整。', 'Nothing had to be changed.'),
};
