import { AppError, type ErrorKind, type Problem } from '../../../kernel/errors.ts';

const error = (
  kind: ErrorKind,
  code: string,
  zh: string,
  en: string,
  more: Partial<Problem> = {},
): AppError => new AppError(kind, { code, zh, en, ...more });

export const placeNotFound = (): AppError =>
  error(
    'not_found',
    'reading_place_not_found',
    '找不到这个查阅场所，它可能已经关闭，请刷新后再看。',
    'No such reading place; it may have been closed. Reload.',
  );

export const placeNameTaken = (name: string): AppError =>
  error(
    'conflict',
    'reading_place_name_taken',
    `已有名为“${name}”的查阅场所，请修改已有的，或换一个名称。`,
    `There is a reading place “${name}” already.`,
    { field: 'name' },
  );

export const monthNotOver = (): AppError =>
  error(
    'invalid',
    'month_not_over',
    '该月尚未结束，月末之后再填写全月人次。',
    'The month is not over; enter its visits afterwards.',
    { field: 'month' },
  );

export const monthBeforeOpening = (): AppError =>
  error(
    'invalid',
    'month_before_opening',
    '该月早于查阅场所启用的月份，请核对。',
    'The month lies before the place was opened.',
    { field: 'month' },
  );

export const correctionReasonNeeded = (before: number): AppError =>
  error(
    'invalid',
    'correction_reason_needed',
    `该月已填 ${before} 人次，改动须写明原因，原数留痕。`,
    `The month says ${before} already; give a reason for the correction.`,
    { field: 'reason' },
  );

export const outletNotFound = (): AppError =>
  error(
    'not_found',
    'outlet_not_found',
    '找不到这个渠道，它可能已经停用，请刷新后再看。',
    'No such outlet; it may have been closed. Reload.',
  );

export const outletTaken = (name: string): AppError =>
  error(
    'conflict',
    'outlet_taken',
    `同类渠道中已有“${name}”，请修改已有的，或换一个名称。`,
    `There is an outlet “${name}” of this kind already.`,
    { field: 'name' },
  );
