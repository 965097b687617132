import { CARD, PASSPORT, PUBLIC_ACCOUNT } from '../data/personal-patterns.ts';
import { digitsOf, starred, type Hit, type Line } from '../hit.ts';

/** Whether the digits pass the check of Luhn, as bank cards do (GB/T 15694). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    sum += place % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** UnionPay begins with 62; other issuers' beginnings are common among figures and count beside a label only. */
function looksIssued(digits: string, labelled: boolean): boolean {
  if (/^62/.test(digits)) return true;
  return labelled && (/^(?:4|5[1-5]|35|9558)/.test(digits) || /^60/.test(digits));
}

/** Bank cards (length, issuer, Luhn) and, beside their label, passports and permits. */
export function cards({ text, labels }: Line): Hit[] {
  const labelled = labels.card;
  const hits: Hit[] = [];
  for (const match of text.matchAll(CARD)) {
    const found = match[0];
    const digits = digitsOf(found);
    if (!looksIssued(digits, labelled) || !passesLuhn(digits)) continue;
    hits.push({
      code: 'bank_card',
      severity: PUBLIC_ACCOUNT.test(text) ? 'warning' : 'error',
      start: match.index,
      end: match.index + found.length,
      masked: starred(digits, 4, 4),
    });
  }
  if (!labels.passport) return hits;
  for (const match of text.matchAll(PASSPORT)) {
    hits.push({
      code: 'passport',
      severity: 'error',
      start: match.index,
      end: match.index + match[0].length,
      masked: starred(match[0], 1, 3),
    });
  }
  return hits;
}
