import { emails, homes } from './detect/addresses.ts';
import { cards } from './detect/cards.ts';
import { idNumbers } from './detect/id-numbers.ts';
import { phones } from './detect/phones.ts';
import { attributeNotes, placeholders, secrecyMarks } from './detect/secrecy.ts';
import { wrongWords, type CheckedWordRule } from './detect/words.ts';
import { CARD_LABEL, ID_LABEL, PASSPORT_LABEL } from './data/personal-patterns.ts';
import { narrow, type Allowed, type Hit, type TextLabels } from './hit.ts';

/** What the lines of a text are held against. */
export interface LineRules {
  allowed: Allowed;
  words: readonly CheckedWordRule[];
  /** The text is to be published. */
  proactive: boolean;
}

/** Longer lines are cut for the patterns; a line of a file may be a whole text without breaks. */
const LONGEST_LINE = 20_000;

/** The labels of a whole text; found once, since a text may have many thousand lines. */
export const labelsIn = (whole: string): TextLabels => ({
  id: ID_LABEL.test(whole),
  card: CARD_LABEL.test(whole),
  passport: PASSPORT_LABEL.test(whole),
});

/** Personal data in a line. Of hits that overlap the earlier kind stands. */
export function personalData(text: string, labels: TextLabels, allowed: Allowed): Hit[] {
  const line = { text: narrow(text.slice(0, LONGEST_LINE)), labels };
  if (!/[\d@]/.test(line.text)) return [];
  const all = [
    ...idNumbers(line),
    ...cards(line),
    ...phones(line, allowed),
    ...homes(line, allowed),
    ...emails(line, allowed),
  ];
  return withoutOverlap(all);
}

/** Everything found in a line. */
export function scanLine(text: string, labels: TextLabels, rules: LineRules): Hit[] {
  const line = { text: text.slice(0, LONGEST_LINE), labels };
  const marks = [
    ...secrecyMarks(line),
    ...(rules.proactive ? attributeNotes(line) : []),
    ...placeholders(line),
    ...wrongWords(line, rules.words),
  ];
  return [...personalData(text, labels, rules.allowed), ...marks].sort((a, b) => a.start - b.start);
}

function withoutOverlap(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits)
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  return kept;
}

/** The text around a hit with everything personal masked. */
export function maskedContext(text: string, hits: readonly Hit[], around: Hit): string {
  const from = Math.max(0, around.start - 24);
  const to = Math.min(text.length, around.end + 24);
  let shown = from > 0 ? '…' : '';
  let at = from;
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    if (hit.masked === undefined || hit.end <= from || hit.start >= to || hit.start < at) continue;
    shown += text.slice(at, hit.start) + hit.masked;
    at = hit.end;
  }
  return `${shown}${text.slice(at, Math.max(at, to))}${to < text.length ? '…' : ''}`.replaceAll('\t', ' ');
}
