import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { submissionsOf, type SubmissionRow } from '../../store/collection/submissions.ts';
import { refuseClosed, type Place } from './load-collection.ts';

/** What a member handed in last, when it is in the given state. Throws when there is none, or it is in another. */
export async function lastSubmission(
  ctx: ActContext,
  { collection, member }: Place,
  state: 'submitted' | 'accepted',
): Promise<SubmissionRow> {
  refuseClosed(collection);
  const place = { agency_id: member.agency_id, collection_id: collection.id, member_id: member.id };
  const last = (await submissionsOf(ctx.tx, place)).at(-1);
  if (!last) throw refuseCollecting('nothing_submitted', 'memberId');
  if (last.state !== state)
    throw refuseCollecting(state === 'accepted' ? 'not_accepted' : 'not_under_review', 'memberId');
  return last;
}
