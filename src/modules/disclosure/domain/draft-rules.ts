import type { CalendarDate } from '../../../kernel/dates.ts';
import { addDays } from '../../../kernel/dates.ts';
import { CLASSIFICATION_MARK } from './data/patterns.ts';
import {
  WITHHOLDING_GROUNDS,
  type DisclosureAttribute,
  type DocumentKind,
  type WithholdingGround,
} from './vocabulary.ts';

/** What the rules look at. */
export interface DraftFacts {
  title: string;
  summary: string;
  bodyText: string;
  fileNames: readonly string[];
  kind: DocumentKind;
  signedOn: CalendarDate | null;
  changedOn: CalendarDate | null;
  effectiveOn: CalendarDate | null;
  expiresOn: CalendarDate | null;
  columns: readonly string[];
  attribute: DisclosureAttribute;
  withholdingGround: WithholdingGround | null;
  withholdingReason: string | null;
}

/** Names of the rules; `messages.ts` says what each means and how to mend it. */
export const DRAFT_PROBLEMS = [
  'signed_in_future',
  'changed_before_signed',
  'changed_in_future',
  'expires_before_effective',
  'classification_mark',
  'ground_required',
  'ground_does_not_fit',
  'reason_required',
  'ground_without_need',
  'summary_required',
  'signed_on_required',
  'content_required',
  'column_required',
] as const;
export type DraftProblem = (typeof DRAFT_PROBLEMS)[number];

/** What is wrong with a draft at any time, however unfinished it is. */
export function draftProblems(draft: DraftFacts, today: CalendarDate): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const { signedOn, changedOn, effectiveOn, expiresOn } = draft;
  if (signedOn !== null && signedOn > today) problems.push('signed_in_future');
  if (changedOn !== null && changedOn > today) problems.push('changed_in_future');
  if (signedOn !== null && changedOn !== null && changedOn < signedOn) problems.push('changed_before_signed');
  if (effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn) {
    problems.push('expires_before_effective');
  }
  // Nothing classified may enter a system that faces the internet (保守国家秘密法 Art. 35).
  const texts = [draft.title, draft.summary, draft.bodyText, ...draft.fileNames];
  if (texts.some((text) => CLASSIFICATION_MARK.test(text))) problems.push('classification_mark');
  return problems;
}

/** What must be mended before a draft may be submitted for review. */
export function submissionProblems(draft: DraftFacts, today: CalendarDate): DraftProblem[] {
  return [...draftProblems(draft, today), ...attributeProblems(draft), ...contentProblems(draft)];
}

/** Whatever is not proactive needs a lawful ground that fits and its reasons (Art. 5, 13–16, 19). */
function attributeProblems({
  attribute,
  withholdingGround: ground,
  withholdingReason,
}: DraftFacts): DraftProblem[] {
  if (attribute === 'proactive') return ground === null ? [] : ['ground_without_need'];
  if (ground === null) return ['ground_required'];
  const fits: readonly DisclosureAttribute[] = WITHHOLDING_GROUNDS[ground].for;
  if (!fits.includes(attribute)) return ['ground_does_not_fit'];
  return (withholdingReason ?? '').trim() === '' ? ['reason_required'] : [];
}

/** The catalogue needs index, name, summary and date of generation (Art. 12); something must be there to read. */
function contentProblems(draft: DraftFacts): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (draft.signedOn === null) problems.push('signed_on_required');
  if (draft.bodyText.trim() === '' && draft.fileNames.length === 0) problems.push('content_required');
  if (draft.attribute !== 'proactive') return problems;
  if (draft.summary.trim() === '') problems.push('summary_required');
  if (draft.columns.length === 0) problems.push('column_required');
  return problems;
}

/** When a withheld document must be looked at again (Art. 18; the law names no interval: once a year). */
export function reassessmentDueOn(determinedOn: CalendarDate): CalendarDate {
  return addDays(determinedOn, 365);
}
