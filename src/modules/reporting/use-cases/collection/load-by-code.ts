import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { lockCollection } from '../../store/collection/collections.ts';
import { memberByCode } from '../../store/collection/members.ts';
import { codeIndex } from '../../views/collection/submission-link.ts';
import type { Place } from './load-collection.ts';

/** The member a submission code belongs to. Throws `code_unknown`, `code_expired`. */
export async function loadByCode(ctx: LoadContext, { code }: { code: string }): Promise<Place> {
  const found = await memberByCode(ctx.tx, codeIndex(ctx.cipher, code));
  if (!found) throw refuseCollecting('code_unknown', 'code');
  const collection = await lockCollection(ctx.tx, found.collection_id);
  // Read again under the lock: the link may have been revoked meanwhile.
  const member = await memberByCode(ctx.tx, found.code_index!);
  if (!collection || !member) throw refuseCollecting('code_unknown', 'code');
  if (member.code_expires_on === null || ctx.today > member.code_expires_on)
    throw refuseCollecting('code_expired', 'code');
  return { collection, member };
}
