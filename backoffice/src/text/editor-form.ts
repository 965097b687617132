import { say } from './say.ts';

/** The form around the text: its parts, what is still needed, suggestions. */
export const editorFormText = {
  heading: say('编辑草稿', 'Edit the draft'),
  headingNew: say('起草文件', 'Draft a document'),
  basics: say('基本信息', 'Basics'),
  classes: say('分类与对象', 'Classes and readers'),
  validity: say('期限与效力', 'Time limits and validity'),
  origin: say('来源', 'Origin'),
  needed: say('提交前须填', 'needed to submit'),
  missing: say(
    (count: number) => `缺 ${count} 项`,
    (count: number) => `${count} missing`,
  ),
  stillMissing: say('提交审查前还须补充：', 'Before it is submitted: '),
  numberHint: say(
    '如：宁政发〔2026〕15号；年份用六角括号，序号不加“第”',
    'Like 宁政发〔2026〕15号, the year in hexagonal brackets',
  ),
  numberUnusual: say('与通常的格式不同，请核对', 'Not the usual form; please check'),
  indexGiven: say('索引号', 'Index number'),
  indexLater: say('首次发布时自动编排', 'Given with the first release'),
  deadlineHint: say(
    (days: number) => `自成文（变更）之日起 ${days} 个工作日内公开（《条例》第二十六条）`,
    (days: number) => `Within ${days} working days of formation or change (Art. 26)`,
  ),
  deadlineOwn: say('本机关的规定更严', 'the agency’s own, stricter period'),
  suggestSummary: say('取自首段', 'From the first paragraph'),
  suggestReplaced: say('已用正文首段填写，请核对', 'Filled from the first paragraph; please check'),
  suggestNothing: say('正文里还没有可用的段落', 'The text has no paragraph for it yet'),
  suggested: say('建议：', 'Suggested: '),
  addKeyword: say(
    (word: string) => `添加主题词“${word}”`,
    (word: string) => `Add the keyword “${word}”`,
  ),
  relations: say(
    '与其他文件的关系（修改、废止、转发等）在文件页办理。',
    'Relations to other documents are set on the document’s page.',
  ),
  metadataTab: say('元数据', 'Metadata'),
  findingsTab: say('检查', 'Checks'),
  attachmentsTab: say('附件', 'Files'),
};
