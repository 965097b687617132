import { AppError } from '../../../kernel/errors.ts';

export const planRequired = (): AppError =>
  new AppError('conflict', {
    code: 'interpretation_plan_required',
    zh: '按本机关规定，这类文件须随文报送解读方案。请填写解读方案，或者说明无需解读的理由，再提交。',
    en: 'By the agency’s rule such documents are submitted with a plan of their interpretation, or the reason for none.',
    rule: '三同步：同步起草、同步审批、同步发布',
  });

export const interpretationNotReady = (): AppError =>
  new AppError('conflict', {
    code: 'interpretation_not_ready',
    zh: '按本机关规定，文件与解读同步发布，但解读材料还没有审定。请先完成解读材料的审核，再终审本文件。',
    en: 'By the agency’s rule the document appears together with its interpretation, which is not approved yet. Complete its review first.',
    rule: '三同步：同步起草、同步审批、同步发布',
  });

export const planNotOfDraft = (): AppError =>
  new AppError('conflict', {
    code: 'interpretation_plan_fixed',
    zh: '解读方案随文件一并审核，提交后不能修改。请先撤回或退回草稿。',
    en: 'The plan is reviewed with the document and fixed once submitted; recall the draft first.',
  });

/** Why a document that is explained will not be published as it is. */
export type LostBecause = 'discarded' | 'withheld' | 'withdrawn';

/** What those who wrote the interpretation read; in Chinese as all that is entered in records. */
export const FREED_TEXTS: Readonly<Record<LostBecause, (title: string) => string>> = {
  discarded: (title) =>
    `所解读的文件《${title}》已作废，本解读不再等待同步发布。请改选所解读的文件后重新送审，或者作废本解读。`,
  withheld: (title) =>
    `所解读的文件《${title}》已认定不主动公开，本解读不再等待同步发布。请改选所解读的文件后重新送审，或者作废本解读。`,
  withdrawn: (title) =>
    `所解读的文件《${title}》的新版本已作废，现未公开，本解读不再等待同步发布。请改选所解读的文件后重新送审，或者作废本解读。`,
};
