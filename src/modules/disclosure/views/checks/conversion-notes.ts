import type { Converted } from '../../contract/checks.ts';
import { CONVERSION_NOTES } from '../../messages/conversion.ts';

/** What conversion changed or left behind, in words. */
export const conversionNotes = (counts: Readonly<Record<string, number>>): Converted['notes'] =>
  Object.entries(counts).flatMap(([code, count]) => {
    const text = CONVERSION_NOTES[code]?.(count);
    return text === undefined ? [] : [{ code, count, text }];
  });
