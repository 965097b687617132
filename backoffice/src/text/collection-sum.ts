import { say } from './say.ts';

/** The sum of the accepted reports, joint items, and agencies side by side. */
export const sumText = {
  lead: say(
    (counted: number, left: number) =>
      left === 0
        ? `${counted} 个机关的报告已计入。点数字可看它由哪些机关组成。`
        : `已计入 ${counted} 个机关，另有 ${left} 个未计入。点数字可看它由哪些机关组成。`,
    (counted: number, left: number) =>
      `${counted} agencies are counted, ${left} are not. Every figure opens the agencies behind it.`,
  ),
  none: say('还没有接收任何报告，暂无汇总。', 'No report is accepted yet, so there is no sum.'),
  export: say('导出 XLSX', 'Export XLSX'),
  use: say('用于本机关年度报告', 'Use for the office’s own report'),
  used: say('本机关年度报告的表格取自这里', 'The office’s own report takes its tables from here'),
  stopUsing: say('不再使用', 'Stop using it'),
  useLead: say(
    '本机关年度报告编制时，表二至表四取这里的汇总数，接收情况变化后随之更新，直到定稿。',
    'Tables 2–4 of the office’s own report come from this sum until it is signed off.',
  ),
  stopLead: say(
    '本机关年度报告改回只用本机关的记录。',
    'The office’s own report goes back to its own records.',
  ),
  notInPublished: say(
    '已发布的报告未含汇总数，更正出新版后生效',
    'The published report is without the sum; a correction takes it in',
  ),
  done: say('已办理', 'Done'),
  cellOpen: say(
    (label: string, value: number, agencies: number) => `${label}：${value}，打开 ${agencies} 个机关的数据`,
    (label: string, value: number, agencies: number) => `${label}: ${value}, open ${agencies} agencies`,
  ),
  deducted: say(
    (quantity: number) => `已扣除共同事项 ${quantity}`,
    (quantity: number) => `${quantity} taken off for joint items`,
  ),
  missing: say(
    (count: number) => `${count} 个机关的数据读不出`,
    (count: number) => `${count} agencies’ figures unreadable`,
  ),
  behind: say(
    (count: number) => `${count} 个机关`,
    (count: number) => `${count} agencies`,
  ),
  onlyAbove: say('只看不为 0 的', 'Only above 0'),
  agency: say('机关', 'Agency'),
  reported: say('报告数', 'Reported'),
  takenOff: say('扣除', 'Taken off'),
  counted: say('计入', 'Counted'),
  total: say('合计', 'Total'),
  own: say('本机关', 'own'),
  notCounted: say('未计入的机关', 'Not counted'),
  notCountedLead: say(
    (count: number) => `${count} 个机关未计入`,
    (count: number) => `${count} agencies are not counted`,
  ),
  why: say(
    {
      not_accepted: '尚未接收',
      contained: '已含在其他报告中',
      left_out: '不计入汇总',
      format: '格式不同',
    },
    {
      not_accepted: 'not accepted yet',
      contained: 'contained in another',
      left_out: 'left out',
      format: 'another format',
    },
  ),
  missingCells: say('有数据读不出的机关', 'Agencies with unreadable figures'),
  // joint items
  joint: say('共同事项', 'Joint items'),
  jointLead: say(
    '几个机关共同办理、各自都报了的事项（如联合发文、共同答复的申请），汇总时只计一次。',
    'Done jointly and reported by several; counts once in the sum.',
  ),
  noJoint: say('没有登记共同事项。', 'No joint items.'),
  enterJoint: say('登记共同事项', 'Enter a joint item'),
  proposals: say('可能的共同事项', 'Probably joint'),
  proposalsLead: say(
    '这些文件以同一文号出现在几个机关的登记簿里，请核对后采纳。',
    'Documents of one number in several registers; check and take over.',
  ),
  takeOver: say('核对并采纳', 'Check and take over'),
  removeJoint: say('撤销', 'Remove'),
  removeReason: say('撤销理由', 'Why'),
  jointTitle: say('事项名称', 'What it is'),
  jointReason: say('依据', 'Ground'),
  jointReasonHint: say('例如“三部门联合印发，文号相同”', 'For example “issued jointly, one number”'),
  jointKind: say('类型', 'Kind'),
  jointDocument: say('联合发文', 'Document'),
  jointRequest: say('共同办理的申请', 'Request'),
  jointCells: say('其他数据', 'Other figures'),
  documentRow: say('文件类别', 'Kind of document'),
  rules: say('规章', 'Rules'),
  normative: say('行政规范性文件', 'Normative documents'),
  documentColumns: say('计入了哪些列', 'Columns'),
  issued: say('本年制发', 'issued this year'),
  repealed: say('本年废止', 'repealed this year'),
  inForce: say('现行有效', 'in force'),
  applicant: say('申请人类别', 'Applicant'),
  arrived: say('来源', 'Arrived'),
  newReceived: say('本年新收', 'new this year'),
  carriedIn: say('上年结转', 'carried in'),
  outcome: say('办理结果', 'Outcome'),
  quantity: say('数量', 'Number'),
  cell: say('数据项', 'Figure'),
  addCell: say('再加一项', 'Another'),
  agencies: say('涉及的机关', 'Agencies'),
  countedBy: say('计入哪个机关', 'Counted at'),
  jointLine: say(
    (agencies: string, counted: string) => `${agencies}；计入 ${counted}`,
    (agencies: string, counted: string) => `${agencies}; counted at ${counted}`,
  ),
  // comparison
  comparisonLead: say(
    (minimum: number) =>
      `办理量不足 ${minimum} 件的机关不计算比率、不排名，按名称列在后面，避免一两件决定高低。`,
    (minimum: number) =>
      `Below ${minimum} cases no rate is given and no rank; those agencies are listed by name.`,
  ),
  measure: say('比较什么', 'Measure'),
  overall: say(
    (rate: string) => `全部机关 ${rate}%（图中竖线）`,
    (rate: string) => `all agencies ${rate}% (the upright line)`,
  ),
  rank: say('位次', 'Rank'),
  rate: say('比率', 'Rate'),
  ofCases: say('数量', 'Cases'),
  below: say('数量不足', 'too few'),
  belowTitle: say('数量不足、不作比较', 'Too few to compare'),
  noRows: say('没有可比较的数据。', 'Nothing to compare.'),
  definition: say('算法', 'How'),
};
