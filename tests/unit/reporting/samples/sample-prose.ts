/** Small deterministic generator of numbers below a limit, for texts that must come out the same every time. */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

const WHO = ['办公室', '各科室', '信息中心', '业务处室', '分管领导', '承办人员', '窗口单位', '基层站所'];
const HOW = ['按月', '逐项', '及时', '分批', '会同有关单位', '对照清单', '结合实际', '依托信息系统'];
const DOES = ['梳理', '更新', '核对', '发布', '解读', '归集', '抽查', '公示', '编制', '审核'];
const WHAT = [
  '公开目录中的各类事项',
  '部门预算和决算信息',
  '办事指南所列材料',
  '民生实事进展情况',
  '园林养护招标结果',
  '行政执法统计年报',
  '公众关注的热点问题',
  '专家咨询论证意见',
  '项目验收有关资料',
  '绿地系统规划图纸',
];
const WHY = [
  '方便群众查询使用',
  '减少重复提交材料',
  '提高答复的准确程度',
  '回应社会各方关切',
  '避免内容前后不一',
  '便于下级单位参照执行',
];

/** A paragraph of invented administrative prose without figures. */
export function paragraph(next: (limit: number) => number, sentences = 6): string {
  const pick = (words: readonly string[]): string => words[next(words.length)]!;
  const clause = (): string => `${pick(WHO)}${pick(HOW)}${pick(DOES)}${pick(WHAT)}`;
  return Array.from({ length: sentences }, () => `${clause()}，${clause()}，${pick(WHY)}。`).join('');
}
