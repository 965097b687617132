/** A label or title without blanks and punctuation, for comparing wording only. */
export function plainKey(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
