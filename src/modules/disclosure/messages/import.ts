import { AppError } from '../../../kernel/errors.ts';

/** What the review trail says of an imported document: who answers for it, with the basis beside. */
export const IMPORT_OPINIONS = {
  secrecy: '历史公开信息迁移：原发布时已经审查；导入时已再作个人信息和涉密标志检查。',
  final_review: '历史公开信息迁移：同意按原发布日期导入。',
} as const;

export const IMPORT_FACT_TEXTS = {
  'disclosure.imported': { zh: '导入历史公开信息', en: 'Imported as published earlier' },
} as const;

export const releasedInFuture = (): AppError =>
  new AppError('invalid', {
    code: 'released_in_future',
    field: 'releasedOn',
    zh: '原发布日期不能晚于今天，请核对。',
    en: 'The day of the first publication cannot lie in the future.',
  });
