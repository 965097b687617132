import type { CalendarDate } from '../../../../kernel/dates.ts';
import { SECRECY_ROLES } from '../review-plan.ts';
import { wroteIt, type Reviewer } from '../review-progress.ts';

/** Who approves an issue: those who answer for what is published. */
const APPROVER_ROLES = SECRECY_ROLES;

export type GazetteStep = 'save' | 'discard' | 'submit' | 'send_back' | 'publish';
export type GazetteObstacle = 'own_work' | 'nothing_in_it' | 'withdrawn_inside' | 'dated_in_future';

/** What the rules look at. */
export interface IssueFacts {
  readonly state: 'draft' | 'in_review' | 'published';
  readonly issuedOn: CalendarDate;
  readonly editorIds: readonly string[];
  /** Whether each entry's document is released now. */
  readonly isReleased: readonly boolean[];
}

/** The steps that an issue's state allows. */
export const STEPS_OF_STATE: Readonly<Record<IssueFacts['state'], readonly GazetteStep[]>> = {
  draft: ['save', 'discard', 'submit'],
  in_review: ['send_back', 'publish'],
  published: [],
};

/** What an issue must not be before it is submitted or published: empty, or with a text that is no longer public. */
export function contentObstacle({ isReleased }: Pick<IssueFacts, 'isReleased'>): GazetteObstacle | null {
  if (isReleased.length === 0) return 'nothing_in_it';
  return isReleased.every(Boolean) ? null : 'withdrawn_inside';
}

/** Why a person may not publish an issue now; who assembled it does not approve it, by no deputy either. */
export function publicationObstacle(
  issue: IssueFacts,
  person: Reviewer,
  today: CalendarDate,
): GazetteObstacle | null {
  if (wroteIt(person, issue.editorIds, APPROVER_ROLES)) return 'own_work';
  if (issue.issuedOn > today) return 'dated_in_future';
  return contentObstacle(issue);
}
