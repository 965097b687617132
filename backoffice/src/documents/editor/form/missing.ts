import { linesOf } from './suggest-summary.ts';

type Values = Readonly<Record<string, unknown>>;
const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';

/**
 * What a draft still needs before it may be submitted, as the API will ask for it (Regulation Art. 12, 13–16): so that
 * it is seen while writing. The API decides.
 */
export function missingFields(values: Values, fileCount: number): string[] {
  const { attribute } = values;
  const needed = ['title', 'signedOn'];
  if (attribute === 'proactive' || attribute === undefined) needed.push('summary', 'columns');
  else needed.push('withholdingGround', 'withholdingReason');
  const missing = needed.filter((name) => !isFilled(values[name]));
  const body = typeof values['body'] === 'string' ? values['body'] : '';
  if (fileCount === 0 && linesOf(body).length === 0 && !/<(table|img)\b/.test(body)) missing.push('body');
  return missing;
}
