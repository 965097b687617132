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
