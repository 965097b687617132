/** What review needs to know of a grant. */
export interface ReviewGrant {
  readonly role: string;
  readonly agencyId: string;
  readonly onBehalfOf?: string;
}

/**
 * Whether a person may review a draft: nobody approves what they wrote, and a colleague who acts for an absent
 * reviewer does not approve that reviewer's own draft either.
 */
export function mayReview(
  reviewer: { id: string; grants: readonly ReviewGrant[] },
  draft: { agencyId: string; drafterIds: readonly string[] },
  reviewRoles: readonly string[],
): boolean {
  if (draft.drafterIds.includes(reviewer.id)) return false;
  const usable = reviewer.grants.filter(
    ({ role, agencyId }) => agencyId === draft.agencyId && reviewRoles.includes(role),
  );
  if (usable.length === 0) return true; // not by such a grant (the policy has already decided)
  return usable.some(({ onBehalfOf }) => onBehalfOf === undefined || !draft.drafterIds.includes(onBehalfOf));
}

/** Roles that review for publication; the policy table gives them the action. */
export const REVIEW_ROLES = ['publication_reviewer'] as const;
