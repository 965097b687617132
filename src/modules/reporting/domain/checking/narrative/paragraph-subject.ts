import type { NarrativeLine } from '../report-model.ts';

const known = new WeakMap<NarrativeLine, boolean>();

/** True when a paragraph speaks of information disclosure, so that its cases are cases about disclosure. */
export function speaksOfDisclosure(line: NarrativeLine): boolean {
  const answer = known.get(line) ?? /信息公开|依申请|公开申请/.test(line.text);
  known.set(line, answer);
  return answer;
}
