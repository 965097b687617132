import type { InterpretationList } from '../api/interpretation.ts';
import { say, type Say } from './say.ts';

/** The list of interpretations: owed, waiting, overdue, done. */
export const interpretationListText = {
  title: say('政策解读', 'Interpretations'),
  lead: say(
    '随文报送了解读方案的文件，以及正在起草、待同步发布和已经发布的解读材料。',
    'Documents that were planned to be explained, and what explains them.',
  ),
  table: say('政策解读清单', 'Interpretations of documents'),
  states: say('解读状态', 'State'),
  all: say('全部', 'All'),
  document: say('被解读文件', 'Document'),
  interpretation: say('解读材料', 'Interpretation'),
  released: say('文件发布', 'Published'),
  due: say('最迟发布', 'Due'),
  state: say('状态', 'State'),
  filterText: say('标题或者文号', 'Title or number'),
  anyKind: say('全部类别', 'Any kind'),
  empty: say('没有符合条件的文件。', 'No document matches.'),
  none: say('还没有解读材料', 'Nothing yet'),
  notReleased: say('尚未发布', 'not published'),
  withDocument: say('与文件同步', 'with the document'),
  planned: say('方案：', 'Plan: '),
  by: say('第一解读人', 'first interpreter'),
  hidden: say('其他机关的文件，现未公开', 'A document of another agency, not published now'),
  decide: say('改选所解读的文件，或者作废', 'Bind it to another document, or discard it'),
  toExplain: say('待办的政策解读', 'Interpretations to see to'),
  wholeList: say('看政策解读清单', 'All interpretations'),
  urgency: say('轻重缓急', 'Urgency'),
};

type State = keyof InterpretationList['byState'];

export const DUTY_STATES: Readonly<Record<State, Say<string>>> = {
  overdue: say('已逾期', 'Overdue'),
  stranded: say('文件不再发布', 'Document gone'),
  owed: say('待解读', 'Owed'),
  waiting: say('待同步发布', 'Waiting'),
  done: say('已解读', 'Done'),
};
