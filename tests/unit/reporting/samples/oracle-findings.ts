import type { Finding, Severity } from '../../../../src/modules/reporting/domain/checking/finding.ts';

/** Five published reports, third-party texts that are not part of this repository. */
export const FILES = {
  '000': '000-fushun-2022.txt',
  '001': '001-yibin-2023.txt',
  '002': '002-mile-2023.txt',
  '003': '003-taian-2021.txt',
  '004': '004-xiamen-2018.txt',
} as const;
/** Short names of the reports. */
export type Id = keyof typeof FILES;

/** What a finding must be and name. */
export interface Wanted {
  code: string;
  severity: Severity;
  /** Numbers or words that the finding (message, expected, actual) must name. */
  names?: readonly (number | string)[];
  /** Words that its quote must hold. */
  quotes?: string;
  cells?: readonly string[];
}

/** True when a finding is the one wanted. */
export function says(finding: Finding, wanted: Wanted): boolean {
  const text = `${finding.message} ${finding.expected} ${finding.actual}`;
  return (
    finding.code === wanted.code &&
    finding.severity === wanted.severity &&
    (wanted.names ?? []).every((name) => text.includes(String(name))) &&
    (wanted.quotes === undefined || (finding.quote?.includes(wanted.quotes) ?? false)) &&
    (wanted.cells ?? []).every((cell) => finding.cells.includes(cell))
  );
}

/** Every finding that a rule can decide. */
export const EXPECTED: Record<Id, readonly Wanted[]> = {
  '000': [
    { code: 'F-LABELS', severity: 'warning', names: ['本年制作数量', '本年制发件数'] },
    { code: 'F-LABELS', severity: 'warning', names: ['规范性文件', '行政规范性文件'] },
    {
      code: 'F-LABELS',
      severity: 'warning',
      names: ['本年度处理决定数量'],
      cells: ['t2.licensing.decisions'],
    },
    { code: 'T2-IMPLIED-PRIOR', severity: 'info', names: [12, 2] },
    { code: 'N-FEE', severity: 'warning' },
    { code: 'F-DEADLINE', severity: 'info' },
    { code: 'F-AGENCY', severity: 'info', names: ['政府常务会议'] },
    { code: 'F-AGENCY', severity: 'info', names: ['以政府和政府办名义'] },
    { code: 'F-AGENCY', severity: 'info', names: ['县区政府和部门'] },
    { code: 'F-TEXT', severity: 'info', names: ['采纳率100%', '解读率100%'] },
    { code: 'F-TEXT', severity: 'info', quotes: '?,F' },
    { code: 'F-TEXT', severity: 'info', names: ['拼音'] },
  ],
  '001': [
    { code: 'N-REQ', severity: 'error', names: [2, 0], cells: ['t3.new_received.total'], quotes: '2 件' },
    {
      code: 'N-REQ',
      severity: 'error',
      names: [2, 0],
      cells: ['t3.total_handled.total'],
      quotes: '办结 2 件',
    },
    { code: 'F-DEADLINE', severity: 'info' },
    { code: 'F-TEXT', severity: 'info', quotes: '微信公众号。' },
    { code: 'F-TEXT', severity: 'info', quotes: '处理费' },
    { code: 'F-AGENCY', severity: 'info', names: ['城乡一体化示范区', '伊滨区'] },
  ],
  '002': [
    {
      code: 'F-DEADLINE',
      severity: 'error',
      names: ['2024-02-01', '2024-01-31', '1 天'],
      quotes: '2024-02-01',
    },
    { code: 'F-SECTIONS', severity: 'error', names: ['五、存在的主要问题及改进情况'] },
    { code: 'F-SECTIONS', severity: 'warning', quotes: '二、' },
    { code: 'F-SECTIONS', severity: 'warning', quotes: '三、' },
    { code: 'F-SECTIONS', severity: 'warning', quotes: '四、' },
    { code: 'F-YEAR', severity: 'warning', names: [2024, 2023], quotes: '2024年' },
    { code: 'F-YEAR', severity: 'warning', names: [2025, 2024], quotes: '2025-00078' },
    {
      code: 'F-LABELS',
      severity: 'warning',
      names: ['不再受理'],
      cells: ['t3.closed_correction_lapsed.total'],
    },
    { code: 'F-LABELS', severity: 'warning', names: ['不再受理'], cells: ['t3.closed_fee_unpaid.total'] },
    { code: 'F-LABELS', severity: 'warning', names: ['结果纠正'], cells: ['t4.review.corrected'] },
    { code: 'F-LABELS', severity: 'warning', names: ['结果维持'], cells: ['t4.direct_suit.upheld'] },
    { code: 'F-LABELS', severity: 'warning', cells: ['t4.suit_after_review.pending'] },
    { code: 'N-FEE', severity: 'warning', quotes: '无。' },
    { code: 'N-SUM', severity: 'info', names: [73, '1 + 16 + 3 + 22 + 8 + 22 + 1'] },
    { code: 'F-TEXT', severity: 'info', quotes: '结算' },
  ],
  '003': [
    { code: 'N-PCT', severity: 'warning', names: [42.9, 42.8], quotes: '42.8' },
    { code: 'N-PP', severity: 'warning', quotes: '42.8个百分点' },
    { code: 'N-YOY', severity: 'info', names: [7], quotes: '减少3件' },
    { code: 'F-SECTIONS', severity: 'warning', quotes: '五、' },
    { code: 'F-TEXT', severity: 'warning', names: ['（五）'] },
    { code: 'F-LABELS', severity: 'info', cells: ['t3.partially_granted.total'] },
    { code: 'F-LABELS', severity: 'info', cells: ['t4.review.total'] },
    { code: 'F-TEXT', severity: 'info', quotes: '我坚持' },
    { code: 'F-TEXT', severity: 'info', quotes: '202112月' },
  ],
  '004': [
    { code: 'N-SUM', severity: 'error', names: [579574, 579616, 42], quotes: '579574' },
    { code: 'N-SUM', severity: 'error', names: [7738, 7747, 9], quotes: '7738' },
    {
      code: 'N-REPEAT',
      severity: 'error',
      names: [1222, 1235, 13],
      quotes: '1222',
      cells: ['p18.replies.year'],
    },
    { code: 'N-RATE', severity: 'error', names: [1222, 1235, 98.95, 100], quotes: '办结率达100%' },
    { code: 'N-SUM', severity: 'error', names: [1222, 1124, 98, 91.99], quotes: '1222' },
    {
      code: 'N-REPEAT',
      severity: 'error',
      names: [479, 590, 111],
      quotes: '479',
      cells: ['p18.replies_other.year'],
    },
    { code: 'P18-SUM', severity: 'error', names: [7686, 7687, 1], cells: ['p18.replies.cumulative'] },
    { code: 'N-REPEAT', severity: 'error', names: [119, 196, 77], quotes: '119' },
    { code: 'N-REPEAT', severity: 'error', names: [67, 97, 30], quotes: '67' },
    { code: 'P18-SUM', severity: 'warning', names: [7646, 7738, 92], cells: ['p18.requests.cumulative'] },
    { code: 'N-SUM', severity: 'warning', names: [32, 31, '5 + 26'], quotes: '32个' },
    { code: 'N-PCT', severity: 'warning', names: [129, 260, 2.02, 5.5], quotes: '260' },
    { code: 'F-AGENCY', severity: 'warning', names: ['医保局'] },
    { code: 'F-DEADLINE', severity: 'error', names: ['2019-07-18', '2019-03-31'], quotes: '2019-07-18' },
    { code: 'F-YEAR', severity: 'warning', names: [2018, 2019] },
    { code: 'N-REPEAT', severity: 'info', names: [141, 65] },
    { code: 'F-TEXT', severity: 'info', quotes: '479件' },
    { code: 'F-TEXT', severity: 'info', names: ['计量单位'] },
    { code: 'N-SUM', severity: 'info', names: [27633, 39142, 70.6] },
  ],
};

/** What is found beyond the oracle, and why it stands. */
export const EXTRA: Record<Id, readonly (Wanted & { because: string })[]> = {
  '000': [],
  '001': [],
  '002': [],
  '003': [
    {
      code: 'F-TEXT',
      severity: 'info',
      quotes: '泰安医疗保障”',
      because: 'the opening quotation mark before the name of the account is missing',
    },
  ],
  '004': [
    {
      code: 'F-TEXT',
      severity: 'info',
      names: ['电子化率达100%'],
      because: 'a rate of 100 % without its base, as in 000-5',
    },
  ],
};

/** Codes of the error-level findings, sorted. */
export const ERRORS: Record<Id, readonly string[]> = {
  '000': [],
  '001': ['N-REQ', 'N-REQ'],
  '002': ['F-DEADLINE', 'F-SECTIONS'],
  '003': [],
  '004': [
    'F-DEADLINE',
    'N-RATE',
    'N-REPEAT',
    'N-REPEAT',
    'N-REPEAT',
    'N-REPEAT',
    'N-SUM',
    'N-SUM',
    'N-SUM',
    'P18-SUM',
  ],
};

/** Checks that pass: no finding of these codes may name these numbers or quote these words. */
export const MUST_NOT: Record<Id, readonly { codes: RegExp; about: RegExp }[]> = {
  '000': [
    { codes: /^N-/, about: /529/ },
    { codes: /^(N-REQ|N-OUTCOME|N-T4|N-RATE|T3-|T4-|F-ASPECTS|F-SECTIONS)/, about: /./ },
  ],
  '001': [
    { codes: /^N-(REPEAT|SUM|FEE)/, about: /./ },
    { codes: /^(T2-|T3-|T4-|F-ASPECTS|F-SECTIONS)/, about: /./ },
  ],
  '002': [
    { codes: /^(N-REQ|N-T4|N-RATE|T2-|T3-|T4-|F-ASPECTS)/, about: /./ },
    { codes: /^F-YEAR/, about: /标题/ },
  ],
  '003': [
    {
      codes: /^(N-REQ|N-OUTCOME|N-SUM|N-RATE|N-FEE|N-T4|N-REPEAT|T2-|T3-|T4-|F-DEADLINE|F-ASPECTS)/,
      about: /./,
    },
    { codes: /^N-/, about: /117|面复率|满意率/ },
  ],
  '004': [
    { codes: /^N-PCT/, about: /31\.26|9\.17|12\.36|39\.2|11\.58|58\.46|29\.96|97\.68|6\.08|3\.4个/ },
    { codes: /^N-(SUM|REPEAT|T4)/, about: /29114|10028|1065|31起|新闻发布会|在线访谈|政策解读 / },
    { codes: /^P18-SUM/, about: /本年度/ },
    { codes: /^(N-REQ|N-OUTCOME|F-SECTIONS|F-ASPECTS|F-LABELS|N-FEE)/, about: /./ },
  ],
};
