import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { collectionRow, lockCollection, type CollectionRow } from '../../store/collection/collections.ts';
import { membersOf, type MemberRow } from '../../store/collection/members.ts';

export interface Place {
  readonly collection: CollectionRow;
  readonly member: MemberRow;
}

/** A collection. Throws `collection_not_found`. */
export async function loadCollection({ tx }: LoadContext, { id }: { id: string }): Promise<CollectionRow> {
  const row = await collectionRow(tx, id);
  if (!row) throw refuseCollecting('collection_not_found', 'id');
  return row;
}

/** The same, locked: acts on one collection follow each other. */
export async function lockedCollection({ tx }: LoadContext, { id }: { id: string }): Promise<CollectionRow> {
  const row = await lockCollection(tx, id);
  if (!row) throw refuseCollecting('collection_not_found', 'id');
  return row;
}

/** The same when it is not closed. Throws `collection_closed`. */
export function refuseClosed(collection: CollectionRow): void {
  if (collection.closed_on !== null) throw refuseCollecting('collection_closed', 'id');
}

interface MemberOf {
  readonly id: string;
  readonly memberId: string;
}

async function withMember({ tx }: LoadContext, collection: CollectionRow, memberId: string): Promise<Place> {
  const member = (await membersOf(tx, collection)).find(({ id }) => id === memberId);
  if (!member) throw refuseCollecting('member_not_found', 'memberId');
  return { collection, member };
}

/** A member of a collection. Throws `collection_not_found`, `member_not_found`. */
export const loadMember = async (ctx: LoadContext, { id, memberId }: MemberOf): Promise<Place> =>
  withMember(ctx, await loadCollection(ctx, { id }), memberId);

/** The same with the collection locked. */
export const lockedMember = async (ctx: LoadContext, { id, memberId }: MemberOf): Promise<Place> =>
  withMember(ctx, await lockedCollection(ctx, { id }), memberId);

export const ofOffice = ({ agency_id }: CollectionRow): { agencyId: string } => ({ agencyId: agency_id });
export const ofMembersOffice = ({ collection }: Place): { agencyId: string } => ofOffice(collection);
/** The reporting agency's own people act; an agency outside has none. */
export const ofMemberItself = ({ member }: Place): { agencyId?: string } =>
  member.about_agency_id === null ? {} : { agencyId: member.about_agency_id };
