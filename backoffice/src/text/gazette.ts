import type { GazetteIssue, GazetteState } from '../api/gazette.ts';
import { say, type Say } from './say.ts';

/** The gazette: issues, and what is in one. */
export const gazetteText = {
  title: say('政府公报', 'Gazette'),
  numbered: say(
    (year: number, number: number) => `${year}年第${number}期`,
    (year: number, number: number) => `${year}, no. ${number}`,
  ),
  count: say(
    (count: number) => `${count} 件`,
    (count: number) => `${count} documents`,
  ),
  list: say('公报各期', 'Issues of the gazette'),
  toApprove: say('待审核的公报', 'Issues of the gazette to approve'),
  none: say('本机关还没有公报。', 'This agency has no gazette yet.'),
  empty: say(
    '还没有公报。点“新建一期”，从已发布的文件中选编。',
    'No issue yet. Begin one and choose documents.',
  ),
  begin: say('新建一期', 'New issue'),
  year: say('年份', 'Year'),
  number: say('期号', 'Number'),
  issuedOn: say('出版日期', 'Day of issue'),
  state: say('状态', 'State'),
  documents: say('文件数', 'Documents'),
  anyYear: say('全部年份', 'Any year'),
  anyState: say('全部状态', 'Any state'),
  back: say('返回公报列表', 'All issues'),
  contents: say('本期目录', 'Contents'),
  addSection: say('添加分类', 'Add a section'),
  section: say('分类名称', 'Name of the section'),
  usualSections: say<readonly string[]>(
    ['规范性文件', '政策文件', '人事任免'],
    ['Normative documents', 'Policy documents', 'Appointments'],
  ),
  numberedSection: say(
    (number: number) => `分类${number}`,
    (number: number) => `Section ${number}`,
  ),
  removeSection: say('删除分类', 'Remove the section'),
  sectionUp: say('上移分类', 'Move the section up'),
  sectionDown: say('下移分类', 'Move the section down'),
  emptySection: say('这一分类还没有文件。', 'No document in this section yet.'),
  noSection: say(
    '先添加一个分类，再从“可选入的文件”中选入。',
    'Add a section, then choose from the documents offered.',
  ),
  up: say('上移', 'Move up'),
  down: say('下移', 'Move down'),
  remove: say('移出', 'Take out'),
  candidates: say('可选入的文件', 'Documents to choose from'),
  candidatesLead: say(
    '已发布、尚未编入其他各期的文件，最新的在前。',
    'Released documents that stand in no other issue, newest first.',
  ),
  candidatesOfDepartments: say(
    '政府公报也刊登所属部门的文件。',
    'A government’s gazette prints the documents of its departments too.',
  ),
  addSectionFirst: say('先在目录中添加分类，再选入文件。', 'Add a section to the contents first.'),
  yearSum: say(
    (year: number, issues: number, documents: number) =>
      `${year}年已出版 ${issues} 期，刊登文件 ${documents} 件`,
    (year: number, issues: number, documents: number) =>
      `${issues} issues with ${documents} documents published in ${year}`,
  ),
  find: say('标题或者发文字号', 'Title or document number'),
  filters: say('筛选可选入的文件', 'Filter the documents'),
  anyAgency: say('全部机关', 'All agencies'),
  noCandidates: say('没有可选入的文件。', 'Nothing to choose from.'),
  add: say('选入', 'Add'),
  noteTitle: say('编者按', 'Editors’ note'),
  note: say('编者按（可不填）', 'Editors’ note (optional)'),
  save: say('保存', 'Save'),
  saved: say('已保存', 'Saved'),
  unsaved: say('有未保存的修改', 'Unsaved changes'),
  preview: say('预览 PDF', 'Preview the PDF'),
  submit: say('提交审核', 'Submit for approval'),
  submitLead: say(
    '提交后不能再编辑；由没有编辑过这一期的审核人批准出版，退回后可以再改。',
    'It can be edited no more; somebody who did not assemble it approves it, or sends it back.',
  ),
  saveFirst: say('先保存，再提交', 'Save before you submit'),
  submitted: say('已提交，由其他人员审核', 'Submitted; somebody else approves it'),
  sendBack: say('退回', 'Send back'),
  reason: say('退回原因', 'Why'),
  publish: say('批准出版', 'Approve and publish'),
  publishLead: say(
    '出版后内容固定，各文件同时记为在政府公报上公开。',
    'Once published it does not change; each document counts as published in the gazette.',
  ),
  ofNumber: say(
    (number: number) => `第${number}期`,
    (number: number) => `no. ${number}`,
  ),
  inBrackets: say(
    (words: string) => `（${words}）`,
    (words: string) => ` (${words})`,
  ),
  listed: say('、', ', '),
  earlierOpen: say(
    (issues: string) => `本年期号在前的${issues}还没有出版。仍可批准本期，但公开的期号会不连续。`,
    (issues: string) =>
      `Earlier issues of the year are not published yet: ${issues}. You may approve this one, but numbers will be missing.`,
  ),
  published: say('已出版', 'Published'),
  discard: say('删除草稿', 'Discard'),
  discardLead: say(
    '草稿删除后不能恢复，其中的文件可以编入其他各期。',
    'It cannot be restored; its documents are free again.',
  ),
  sentBack: say('审核退回', 'Sent back'),
  publicPage: say('查看公开页面', 'Public page'),
  withdrawn: say('已撤下', 'Withdrawn'),
  takenBack: say('部门撤下的文件', 'A document its department withdrew'),
  replaced: say('网站已有新版本', 'A newer edition is released'),
};

type Words = Say<string>;

export const GAZETTE_STATES: Readonly<Record<GazetteState, Words>> = {
  draft: say('编辑中', 'Being assembled'),
  in_review: say('待审核', 'Waiting for approval'),
  published: say('已出版', 'Published'),
};

export const GAZETTE_OBSTACLES: Readonly<Record<NonNullable<GazetteIssue['obstacle']>, Words>> = {
  own_work: say('您编辑过这一期，须由其他审核人批准。', 'You assembled it; somebody else must approve it.'),
  nothing_in_it: say('这一期还没有文件。', 'It holds no document.'),
  withdrawn_inside: say(
    '这一期里有已撤下的文件，请退回修改。',
    'It holds a withdrawn document; send it back.',
  ),
  dated_in_future: say('出版日期还没有到。', 'Its day of issue is in the future.'),
};
