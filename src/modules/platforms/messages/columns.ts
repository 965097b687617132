import { AppError } from '../../../kernel/errors.ts';

export function parentUnfit(): AppError {
  return new AppError('invalid', {
    code: 'column_parent_unfit',
    field: 'parentId',
    zh: '自设栏目只能放在“法定主动公开内容”下，或者放在其事项、自设栏目下一级；目录最多三级。',
    en: 'An own column stands below the statutory content, or one level below one of its items; three levels at most.',
    rule: '国办公开办函〔2019〕61号',
  });
}

export function columnHasParts(): AppError {
  return new AppError('conflict', {
    code: 'column_has_parts',
    field: 'id',
    zh: '这个栏目下还有子栏目，请先合并或关闭子栏目。',
    en: 'The column still has columns below it; merge or close these first.',
  });
}

export function mergeTargetUnfit(): AppError {
  return new AppError('invalid', {
    code: 'merge_target_unfit',
    field: 'mergeInto',
    zh: '请选择本机关可以放置文件的另一个栏目作为并入的栏目。',
    en: 'Choose another column of the agency that takes documents.',
  });
}

export function orderUnfit(): AppError {
  return new AppError('conflict', {
    code: 'column_order_unfit',
    field: 'ids',
    zh: '栏目已有变化，排序没有保存。请刷新后重新排序。',
    en: 'The columns have changed meanwhile; reload and put them in order again.',
  });
}
