import type { Label } from '../labels.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

/** What to do with a document on the desk. */
export const DESK_TEXTS = {
  draft: l('起草中，尚未提交审查', 'A draft, not submitted yet'),
  sentBack: l('已退回，待修改', 'Sent back, to be changed'),
  sent_back: l('已退回，待修改', 'Sent back, to be changed'),
  in_review: l('审查中', 'In review'),
  reassess: l('到期动态评估（《条例》第十八条）', 'Due for reassessment (Art. 18)'),
  emergency: (on: string): Label =>
    l(`应急发布，${on} 前补批`, `Published in an emergency; approve by ${on}`),
} as const;
