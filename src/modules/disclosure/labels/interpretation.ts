import type { InterpretationDutyState } from '../contract/interpretation-list.ts';
import type { InterpretationForm } from '../contract/interpretation.ts';
import type { InterpretingState } from '../domain/interpretation/duty-state.ts';
import type { Label } from '../labels.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

export const DUTY_STATE_LABELS: Readonly<Record<InterpretationDutyState, Label>> = {
  overdue: l('已逾期', 'Overdue'),
  stranded: l('文件不再发布，待处理', 'Its document will not appear'),
  owed: l('待解读', 'Owed'),
  waiting: l('待同步发布', 'Waits for its document'),
  done: l('已解读', 'Done'),
};

export const FORM_LABELS: Readonly<Record<InterpretationForm, Label>> = {
  text: l('文字', 'Text'),
  picture: l('图解', 'Pictures'),
  video: l('视频', 'Video'),
  question_answer: l('问答', 'Questions and answers'),
  press_conference: l('新闻发布会', 'Press conference'),
};

export const INTERPRETING_STATE_LABELS: Readonly<Record<InterpretingState, Label>> = {
  in_preparation: l('准备中', 'In preparation'),
  waiting: l('已审定，待同步发布', 'Approved, waits for the document'),
  released: l('已发布', 'Released'),
};

/** The exported list. */
export const INTERPRETATION_SHEET = {
  title: '政策解读清单',
  heads: [
    '被解读文件',
    '发文字号',
    '文件类别',
    '文件发布日期',
    '解读状态',
    '最迟发布',
    '计划形式',
    '第一解读人',
    '解读材料',
    '解读形式',
    '材料状态',
    '解读发布日期',
  ],
  hidden: '（其他机关的文件，现未公开）',
} as const;

/** What facts on a document and its interpretation say in the timeline. */
export const INTERPRETATION_FACT_TEXTS: Readonly<Record<string, Label>> = {
  'disclosure.interpretation_planned': l('填写解读方案', 'Interpretation planned'),
  'disclosure.interpretation_waits': l('审定，待与文件同步发布', 'Approved, waits for its document'),
  'disclosure.interpretation_freed': l(
    '不再等待所解读的文件，退回起草人',
    'Waits no longer, back with its editors',
  ),
};
