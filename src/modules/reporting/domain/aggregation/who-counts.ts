import type { MemberState } from '../collection/member-standing.ts';

/** A member of a collection as far as it matters whether its figures are added. */
export interface Countable {
  readonly id: string;
  readonly state: MemberState;
  readonly containedInId: string | null;
  readonly leftOut: string | null;
}

export type NotCounted = 'not_accepted' | 'contained' | 'left_out';

/**
 * Why a member's figures are not added; undefined when they are. Who is contained in another's report is in the sum by
 * that one; when that one is left out itself, the member counts by itself, so that nothing is lost.
 */
export function whyNotCounted(
  member: Countable,
  members: ReadonlyMap<string, Countable>,
): NotCounted | undefined {
  if (member.leftOut !== null) return 'left_out';
  const container = member.containedInId === null ? undefined : members.get(member.containedInId);
  if (container && container.leftOut === null) return 'contained';
  return member.state === 'accepted' ? undefined : 'not_accepted';
}
