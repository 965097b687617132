import { AppError } from '../../../kernel/errors.ts';

/** Nothing is there to be taken back: not repealed, or corrected already. */
export const notRepealed = (): AppError =>
  new AppError('conflict', {
    code: 'not_repealed',
    zh: '这份文件当前没有废止标注，可能已由他人更正，请刷新后再看。',
    en: 'The document is not marked as repealed; someone may have corrected it. Reload.',
  });

export const ownRepeal = (): AppError =>
  new AppError('forbidden', {
    code: 'own_repeal',
    zh: '这项废止由您标注（或由您登记的文件关系产生），须由另一位有权标注废止的人员核实更正。',
    en: 'You recorded this repeal, or the relation that entered it; somebody else who may repeal checks and corrects it.',
  });
