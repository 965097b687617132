import type { PushRow, PushState } from '../contract/pushes.ts';

interface Label {
  readonly zh: string;
  readonly en: string;
}

export const PUSH_STATE_LABELS: Readonly<Record<PushState, Label>> = {
  waiting: { zh: '待处理', en: 'Waiting' },
  accepted: { zh: '已采用', en: 'Carried' },
  refused: { zh: '未采用', en: 'Refused' },
  ended: { zh: '已停止转载', en: 'Ended' },
  recalled: { zh: '已撤回', en: 'Recalled' },
};

export const PUSH_DOCUMENT_LABELS: Readonly<Record<PushRow['documentState'], Label>> = {
  released: { zh: '公开中', en: 'Published' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
  repealed: { zh: '已废止', en: 'Repealed' },
};

export const PUSH_TEXTS = {
  columnClosed: '（栏目已关闭）',
  titleGone: '（文件已撤下）',
  sheets: { incoming: '收到的推送', outgoing: '发出的推送' },
  heads: [
    '文件',
    '文号',
    '推送机关',
    '接收网站',
    '推送栏目',
    '采用栏目',
    '状态',
    '文件状态',
    '推送日期',
    '推送人',
    '推送说明',
    '处理日期',
    '处理人',
    '处理意见',
    '结束日期',
    '结束原因',
  ],
} as const;
