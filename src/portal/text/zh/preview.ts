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
  signInTitle: '文件预览：请先登录',
  signInLead:
    '这个链接指向一份还没有公开的文件的预览，供起草、审查的工作人员查看。请用本系统的工作账户登录，登录后回到预览。',
  signIn: '登录后查看预览',
  forReaders: '如果您不是工作人员，可以查看已经公开的文件：',
  moved: '现在的地址：',
};
