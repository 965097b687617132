/** Wording of previews of unpublished editions. */
export const preview = {
  mark: '预览',
  title: (title: string) => `预览：${title}`,
  lead: (edition: number, state: string) =>
    `这是第 ${edition} 版的预览（${state}），不是已公开的页面，请勿外传。`,
  until: (date: string) => `预览链接 ${date} 到期。`,
  states: {
    draft: '起草中',
    in_review: '审查中',
    sent_back: '已退回',
    approved: '已审定',
    discarded: '已作废',
  },
  moved: '现在的地址：',
};
