const CORRECT = /^[\u4e00-\u9fffA-Za-z]{1,20}〔(19|20)\d{2}〕[1-9]\d{0,4}号$/;

/**
 * A document number as it is written (GB/T 9704-2012, 7.2.5): the agency's code, the year in hexagonal brackets, the
 * serial without leading zeros, 号. Other brackets, spaces and 第 are put right; what is no such number stays.
 */
export function tidyDocumentNumber(typed: string): string {
  const text = typed.trim().replace(/\s+/g, '');
  const read = /^(\D+?)[[(（【［〔﹝]?((?:19|20)\d{2})[\])）】］〕﹞]?年?第?0*([1-9]\d{0,4})号?$/.exec(text);
  if (!read) return typed.trim();
  return `${read[1]}〔${read[2]}〕${read[3]}号`;
}

/** Whether it has the usual form; joint and older documents may have another. */
export const isUsualNumber = (number: string): boolean => CORRECT.test(number);
