import { cleanText } from '../clean-text.ts';

/** True when a label has lost one of a pair of brackets that the standard label has. */
export function bracketLost(read: string, standard: string): boolean {
  const count = (text: string, mark: string): number => cleanText(text).text.split(mark).length - 1;
  if (count(standard, '(') !== count(standard, ')')) return false;
  return count(read, '(') !== count(read, ')');
}
