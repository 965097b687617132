/** Stands before a number in some document numbers and means nothing: 第3号 is 3号. */
export const ORDINAL_SIGN = '第';
