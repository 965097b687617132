import { COUNTED, LANDLINE, MOBILE, OFFICE_PHONE, PERSON_PHONE } from '../data/personal-patterns.ts';
import { digitsOf, starred, type Allowed, type Hit, type Line } from '../hit.ts';

/** Mobile numbers, and fixed lines that are not an office's; numbers of the house are left alone. */
export function phones({ text }: Line, allowed: Allowed): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(MOBILE)) {
    const found = match[0];
    const end = match.index + found.length;
    const digits = digitsOf(found).slice(-11);
    if (COUNTED.test(text.slice(end)) || allowed.phones.has(digits)) continue;
    hits.push({
      code: 'mobile_phone',
      severity: 'error',
      start: match.index,
      end,
      masked: starred(digits, 3, 4),
    });
  }
  for (const match of text.matchAll(LANDLINE)) {
    const found = match[0];
    const digits = digitsOf(found);
    if (allowed.phones.has(digits) || allowed.phones.has(match[3]!)) continue;
    const cell = text.slice(text.lastIndexOf('\t', match.index) + 1, match.index);
    const near = cell.slice(-30);
    if (!PERSON_PHONE.test(text) && OFFICE_PHONE.test(near)) continue;
    hits.push({
      code: 'landline',
      severity: PERSON_PHONE.test(text) ? 'warning' : 'info',
      start: match.index,
      end: match.index + found.length,
      masked: starred(found, found.length - match[3]!.length, 2),
    });
  }
  return hits;
}
