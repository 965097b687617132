import { AppError, type Problem } from '../../kernel/errors.ts';

/** The overlay named does not exist. */
export function overlayNotFound(): AppError {
  return new AppError('not_found', {
    code: 'overlay_not_found',
    zh: '找不到该本地安排，请重新选择。',
    en: 'No such local arrangement; choose again.',
    field: 'overlayId',
  });
}

/** Neither a notice nor a local arrangement entered here has this id. */
export function changeNotFound(): AppError {
  return new AppError('not_found', {
    code: 'change_not_found',
    zh: '找不到该通知或本地安排，请从列表中重新选择。',
    en: 'No such notice or local arrangement; choose it from the list again.',
    field: 'changeId',
  });
}

export function overlayWithdrawn(): AppError {
  return new AppError('conflict', {
    code: 'overlay_withdrawn',
    zh: '该本地安排已经撤回。',
    en: 'That local arrangement has been withdrawn already.',
    field: 'overlayId',
  });
}

/** A notice that says what the one in force says already. */
export function nothingChanges(): AppError {
  return new AppError('conflict', {
    code: 'calendar_unchanged',
    zh: '与现行安排完全相同，没有需要更新的日期。',
    en: 'This is the arrangement in force already; no day changes.',
  });
}

export const NO_SUCH_RIGHT_THERE: Problem = {
  code: 'not_permitted_there',
  zh: '您不能为所选的另一机构设置本地安排，请由其管理员办理。',
  en: 'You cannot set local arrangements for the other agency chosen; ask its administrator.',
  field: 'alsoFor',
};

export function periodTooLong(): AppError {
  return new AppError('invalid', {
    code: 'period_too_long',
    zh: '一次最多查看 5 年，且结束日期不早于开始日期，请调整。',
    en: 'At most five years at a time, the end not before the start; change the period.',
    field: 'to',
  });
}
