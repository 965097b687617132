import { CREDIT_CODE_LABEL, ID_15, ID_18, REGIONS } from '../data/personal-patterns.ts';
import { starred, type Hit, type Line } from '../hit.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The check digit of the first 17 digits of an ID number (GB 11643, ISO 7064 mod 11-2). */
export function idCheckDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return CHECK_DIGITS[sum % 11]!;
}

const isRealDay = (year: number, month: number, day: number): boolean =>
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Numbers of identity cards: 18 digits that check, 18 that nearly do beside the label, 15 old ones beside the label. */
export function idNumbers({ text, labels }: Line): Hit[] {
  const labelled = labels.id;
  const hits: Hit[] = [];
  for (const match of text.matchAll(ID_18)) {
    const [found, region, year, month, day, last] = match;
    if (!REGIONS.has(region!.slice(0, 2))) continue;
    const plain = `${region}${year}${month}${day}${last}`.toUpperCase();
    const checks = idCheckDigit(plain) === plain[17] && isRealDay(Number(year), Number(month), Number(day));
    if ((!checks && !labelled) || CREDIT_CODE_LABEL.test(text.slice(0, match.index))) continue;
    hits.push({
      code: checks ? 'id_number' : 'id_number_unsure',
      severity: checks ? 'error' : 'warning',
      start: match.index,
      end: match.index + found.length,
      masked: starred(found, 3, 4),
    });
  }
  if (!labelled) return hits;
  for (const match of text.matchAll(ID_15)) {
    const [found, region, year, month, day] = match;
    if (!REGIONS.has(region!.slice(0, 2))) continue;
    if (!isRealDay(1900 + Number(year), Number(month), Number(day))) continue;
    hits.push({
      code: 'id_number',
      severity: 'error',
      start: match.index,
      end: match.index + found.length,
      masked: starred(found, 3, 3),
    });
  }
  return hits;
}
