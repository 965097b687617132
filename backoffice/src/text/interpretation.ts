import type { DocumentInterpretation, InterpretationForm } from '../api/interpretation.ts';
import { say, type Say } from './say.ts';

/** Interpretations: the plan of a document's, what is prepared, and the agency's rule. */
export const interpretationText = {
  title: say('政策解读', 'Interpretation'),
  demandedTogether: say(
    '按本机关规定，这类文件须与解读同步起草、同步审批、同步发布。',
    'By the agency’s rule such documents appear together with their interpretation.',
  ),
  demandedWithin: say(
    (days: number) => `按本机关规定，这类文件发布后 ${days} 个工作日内须发布解读。`,
    (days: number) => `By the agency’s rule an interpretation follows within ${days} working days.`,
  ),
  noPlan: say('还没有解读方案。', 'No plan yet.'),
  fillPlan: say('填写解读方案', 'Plan it'),
  changePlan: say('修改解读方案', 'Change the plan'),
  noneNeeded: say('无需解读', 'None needed'),
  planned: say('需要解读', 'To be explained'),
  choice: say('是否解读', 'Is it to be explained?'),
  reason: say('无需解读的理由', 'Why none is needed'),
  begin: say('起草解读', 'Draft the interpretation'),
  forms: say('解读形式', 'Forms'),
  outline: say('解读提纲', 'Outline'),
  outlineHint: say(
    '背景和依据、目标任务、主要内容、适用范围、与旧政策的差别',
    'Background, aims, contents, scope, what changes',
  ),
  firstInterpreter: say('第一解读人', 'First interpreter'),
  channels: say('发布渠道', 'Channels'),
  plannedOn: say('计划发布日期', 'Planned day'),
  draft: say('起草解读', 'Draft an interpretation'),
  none: say('还没有解读材料。', 'No interpretation yet.'),
  due: say(
    (day: string) => `解读最迟 ${day} 发布`,
    (day: string) => `Interpretation due on ${day}`,
  ),
  waitsFor: say('审定后与文件同步发布：', 'Released together with: '),
  lostDiscarded: say('所解读的文件已作废', 'Its document was discarded'),
  lostWithheld: say('所解读的文件不主动公开', 'Its document is withheld'),
  lostHidden: say('其他机关的文件', 'A document of another agency'),
  lostWithdrawn: say('所解读的文件现未公开', 'Its document is not published now'),
  bindAnew: say(
    '本解读不再等待同步发布。请编辑本解读，改选所解读的文件后重新送审，或者作废本解读。',
    'It waits no longer. Edit it to bind it to another document and submit it again, or discard it.',
  ),
  form: say('解读形式', 'Form'),
  rule: say('政策解读要求', 'When documents are explained'),
  ruleLead: say(
    '选定的文件种类须随文报送解读方案。不选任何种类则不作要求。',
    'Documents of these kinds are submitted with a plan; with none chosen nothing is demanded.',
  ),
  ruleKinds: say('须解读的文件种类', 'Kinds to be explained'),
  ruleMode: say('发布时间', 'When'),
  together: say('与文件同步发布（三同步）', 'Together with the document'),
  within: say('文件发布后若干工作日内', 'Some working days after it'),
  ruleDays: say('工作日', 'Working days'),
  save: say('保存', 'Save'),
};

export const INTERPRETATION_FORMS: Readonly<Record<InterpretationForm, Say<string>>> = {
  text: say('文字', 'Text'),
  picture: say('图解', 'Pictures'),
  video: say('视频', 'Video'),
  question_answer: say('问答', 'Questions and answers'),
  press_conference: say('新闻发布会', 'Press conference'),
};

type State = DocumentInterpretation['interpretations'][number]['state'];
export const INTERPRETATION_STATES: Readonly<Record<State, Say<string>>> = {
  in_preparation: say('准备中', 'In preparation'),
  waiting: say('已审定，待同步发布', 'Approved, waits for the document'),
  released: say('已发布', 'Released'),
};
