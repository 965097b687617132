/** What one agency brings to a figure of a report that adds reports up; stands among the members of the cell. */
export interface AgencyShare {
  readonly collectionId: string;
  /** Member of the collection, or the office itself by its agency id. */
  readonly memberId: string;
  readonly amount: number;
}

const SHARE = /^agency:([^/]+)\/([^=]+)=(.+)$/;

/** A share as a member of a cell, so that a frozen report keeps it with its amount. */
export const shareMember = ({ collectionId, memberId, amount }: AgencyShare): string =>
  `agency:${collectionId}/${memberId}=${amount}`;

/** The share a member of a cell stands for; undefined for a request, a remedy or an entry of the register. */
export function shareOf(member: string): AgencyShare | undefined {
  const [, collectionId, memberId, amount] = SHARE.exec(member) ?? [];
  if (collectionId === undefined || memberId === undefined || amount === undefined) return undefined;
  return { collectionId, memberId, amount: Number(amount) };
}
