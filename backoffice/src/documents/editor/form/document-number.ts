import { TYPED_NUMBER, USUAL_NUMBER, writeNumber } from './data/document-numbers.ts';

/**
 * A document number as it is written (GB/T 9704-2012, 7.2.5): the agency's code, the year in hexagonal brackets, the
 * serial without leading zeros, 号. Other brackets, spaces and 第 are put right; what is no such number stays.
 */
export function tidyDocumentNumber(typed: string): string {
  const text = typed.trim().replace(/\s+/g, '');
  const read = TYPED_NUMBER.exec(text);
  if (!read) return typed.trim();
  return writeNumber(read[1]!, read[2]!, read[3]!);
}

/** Whether it has the usual form; joint and older documents may have another. */
export const isUsualNumber = (number: string): boolean => USUAL_NUMBER.test(number);
