import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { agencyById } from '../../../identity/index.ts';
import type { CellMember } from '../../contract.ts';
import { shareOf } from '../../domain/aggregation/agency-share.ts';
import { memberNames } from '../../store/collection/members.ts';
import { COLLECTION_WORDING } from '../../templates/collection/words.ts';

/** The agencies behind a figure that adds reports up, with the amounts that were added. */
export async function agencyMembers(db: Database | Tx, members: readonly string[]): Promise<CellMember[]> {
  const shares = members.flatMap((member) => shareOf(member) ?? []);
  const names = await memberNames(
    db,
    shares.map(({ memberId }) => memberId),
  );
  const found: CellMember[] = [];
  for (const { collectionId, memberId, amount } of shares) {
    const name = names.get(memberId);
    const office = name === undefined ? await agencyById(db, memberId) : undefined;
    found.push({
      type: 'agency',
      id: memberId,
      collectionId,
      name: name ?? COLLECTION_WORDING.ownOffice(office?.name ?? ''),
      amount,
      own: name === undefined,
    });
  }
  return found;
}
