import { say } from './say.ts';

/** Filling in tables 2–4 by hand. */
export const figuresText = {
  title: say(
    (name: string, year: number) => `${name} ${year} 年度数据填报`,
    (name: string, year: number) => `Figures of ${name}, ${year}`,
  ),
  back: say('返回收报', 'Back to the collection'),
  lead: say(
    '像在电子表格里一样填：方向键移动、回车到下一行，可从 Excel 整块粘贴。合计自动算出（灰字），不填即按合计报送。',
    'Like a spreadsheet: arrows move, Enter goes down, blocks paste from Excel. Sums appear in grey and are used unless you type over them.',
  ),
  filled: say(
    (done: number, all: number) => `已填 ${done} / ${all} 格`,
    (done: number, all: number) => `${done} of ${all} filled in`,
  ),
  zeros: say('其余空格填 0', 'Fill the blanks with 0'),
  contradictions: say(
    (count: number) => (count === 0 ? '没有矛盾' : `${count} 处矛盾`),
    (count: number) => (count === 0 ? 'no contradictions' : `${count} contradictions`),
  ),
  notNumber: say('不是数字', 'not a number'),
  wrongNumbers: say(
    (count: number) => `${count} 格不是数字，请先改正`,
    (count: number) => `${count} cells are not numbers`,
  ),
  blanks: say(
    (count: number) => `还有 ${count} 格没有填。报送后这些格为空。`,
    (count: number) => `${count} cells are blank and stay blank.`,
  ),
  texts: say('文字部分（选填）', 'Text (optional)'),
  overview: say('一、总体情况', 'Part 1: overview'),
  problems: say('五、存在的主要问题及改进情况', 'Part 5: problems'),
  other: say('六、其他需要报告的事项', 'Part 6: other'),
  publishedOn: say('公布日期', 'Published on'),
  note: say('备注', 'Note'),
  submit: say('报送', 'Submit'),
  submitLead: say('系统立即校验，结果显示在报送记录中。', 'Checked at once.'),
  submitted: say('已报送，校验完成', 'Submitted and checked'),
  sum: say('合计', 'sum'),
  sumIs: say(
    (sum: number) => `已填各项合计为 ${sum}`,
    (sum: number) => `the parts filled in make ${sum}`,
  ),
};
