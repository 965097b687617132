import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { DocumentKind } from '../vocabulary.ts';

/** When an agency explains its documents. */
export interface Rule {
  readonly kinds: readonly DocumentKind[];
  readonly mode: 'together' | 'within';
  readonly days: number;
}

/**
 * [CONV] Nothing is demanded until an agency has decided its rule; three working days after the document are what local
 * rules allow at most where both need not appear together.
 */
export const DEFAULT_RULE: Rule = { kinds: [], mode: 'together', days: 3 };

export type PlanKind = 'plan' | 'none' | null;

/** Whether an edition of this kind must be explained. */
export const isDemanded = (rule: Rule, kind: DocumentKind): boolean => rule.kinds.includes(kind);

/** Whether a draft may be submitted: what must be explained needs a plan, or the reason for none (解读方案随文报审). */
export const hasPlanWhereDemanded = (rule: Rule, kind: DocumentKind, plan: PlanKind): boolean =>
  !isDemanded(rule, kind) || plan !== null;

/** Whether a document may be released now: where both appear together an approved interpretation must be there (三同步). */
export function mayBeReleased(
  rule: Rule,
  kind: DocumentKind,
  plan: PlanKind,
  interpretations: { readonly waiting: number; readonly released: number },
): boolean {
  if (!isDemanded(rule, kind) || plan !== 'plan' || rule.mode === 'within') return true;
  return interpretations.waiting + interpretations.released > 0;
}

/** Last day for the interpretation of a document released on a day. */
export function interpretationDueOn(
  calendar: { addWorkingDays(date: CalendarDate, days: number): CalendarDate },
  rule: Rule,
  releasedOn: CalendarDate,
): CalendarDate {
  return rule.mode === 'together' ? releasedOn : calendar.addWorkingDays(releasedOn, rule.days);
}

/**
 * Last day for an interpretation that a plan promises; null without a promise or before the document is released. What
 * the rule demands is due by the rule; what is promised of one's own accord by the plan's day, without one as late after
 * the document as the rule's days allow ([CONV] three working days).
 */
export function promisedDueOn(
  calendar: { addWorkingDays(date: CalendarDate, days: number): CalendarDate },
  rule: Rule,
  document: {
    readonly kind: DocumentKind;
    readonly plan: { readonly kind: PlanKind; readonly plannedOn?: CalendarDate | null | undefined } | null;
    readonly releasedOn: CalendarDate | null;
  },
): CalendarDate | null {
  const { kind, plan, releasedOn } = document;
  if (plan?.kind !== 'plan') return null;
  const isOwn = !isDemanded(rule, kind);
  if (isOwn && plan.plannedOn) return plan.plannedOn;
  if (releasedOn === null) return null;
  return interpretationDueOn(calendar, isOwn ? { ...rule, mode: 'within' } : rule, releasedOn);
}
