import type { FindingSeverity } from '../finding.ts';
import type { Hit, Line } from '../hit.ts';

/** An entry of the list of wrong and sensitive words. */
export interface CheckedWordRule {
  wrong: string;
  suggestion: string;
  severity: FindingSeverity;
  why: string;
}

/** Words of the list. A word inside of its own right wording is right. */
export function wrongWords({ text }: Line, rules: readonly CheckedWordRule[]): Hit[] {
  const hits: Hit[] = [];
  for (const { wrong, suggestion, severity, why } of rules) {
    const inside = suggestion.indexOf(wrong);
    for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
      if (inside >= 0 && text.startsWith(suggestion, at - inside)) continue;
      const end = at + wrong.length;
      if (hits.some((hit) => at < hit.end && hit.start < end)) continue;
      hits.push({
        code: suggestion === '' ? 'sensitive_word' : 'wrong_word',
        severity,
        start: at,
        end,
        ...(suggestion === '' ? {} : { suggestion }),
        detail: why,
      });
    }
  }
  return hits;
}
