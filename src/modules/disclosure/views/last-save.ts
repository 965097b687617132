import type { Tx } from '../../../kernel/database/types.ts';
import { factsOf } from '../../../kernel/ledger/read.ts';
import { personNames } from '../../identity/index.ts';
import { draftCopiesOf } from '../store/draft-copies.ts';

/** Who saved a draft last, by an act or by itself, and when. */
export async function lastSaveOf(
  tx: Tx,
  documentId: string,
): Promise<{ name: string; at: Date } | undefined> {
  const [copy] = await draftCopiesOf(tx, documentId);
  const fact = (await factsOf(tx, 'document', documentId)).findLast(
    ({ kind }) => kind === 'disclosure.draft_saved' || kind === 'disclosure.drafted',
  );
  const saves = [
    ...(copy ? [{ by: copy.saved_by, at: copy.saved_at }] : []),
    ...(fact ? [{ by: fact.actor, at: new Date(fact.recordedAt) }] : []),
  ].sort((one, other) => other.at.getTime() - one.at.getTime());
  const last = saves[0];
  if (!last) return undefined;
  return { name: (await personNames(tx, [last.by])).get(last.by) ?? '', at: last.at };
}
