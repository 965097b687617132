/** Words of every official title, which say nothing of what it is about. */
export const EMPTY_WORDS = new Set(
  (
    '关于 印发 通知 公告 通告 决定 意见 办法 规定 方案 实施 细则 工作 进一步 加强 做好 开展 有关 若干 全市 全省 全县 我市 本市 ' +
    '人民政府 政府 办公室 办公厅 年度 情况 转发 修订 试行 暂行 以及 推进 促进 管理 事项 要求 单位 部门 各县 各区 根据 按照 组织 进行 相关 应当'
  ).split(' '),
);
