import { linesOf } from './suggest-summary.ts';

/** Words of every official title, which say nothing of what it is about. */
const EMPTY = new Set(
  (
    '关于 印发 通知 公告 通告 决定 意见 办法 规定 方案 实施 细则 工作 进一步 加强 做好 开展 有关 若干 全市 全省 全县 我市 本市 ' +
    '人民政府 政府 办公室 办公厅 年度 情况 转发 修订 试行 暂行 以及 推进 促进 管理 事项 要求 单位 部门 各县 各区 根据 按照 组织 进行 相关 应当'
  ).split(' '),
);
const MOST = 6;

/**
 * Words for the catalogue taken from the title and the text: those of the title that the text repeats, then what the text
 * says most often. Words already chosen are not offered again.
 */
export function suggestKeywords(title: string, html: string, chosen: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const wordsOf = (text: string): string[] =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment)
      .filter((word) => /^[\u4e00-\u9fff]{2,8}$/.test(word) && !EMPTY.has(word));
  const counts = new Map<string, number>();
  for (const word of wordsOf(linesOf(html).join('\n'))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ofTitle = [...new Set(wordsOf(title))];
  const byCount = (one: string, other: string): number => (counts.get(other) ?? 0) - (counts.get(one) ?? 0);
  const frequent = [...counts.keys()]
    .filter((word) => counts.get(word)! >= 3 && !ofTitle.includes(word))
    .sort(byCount);
  return [...ofTitle, ...frequent].filter((word) => !chosen.includes(word)).slice(0, MOST);
}
