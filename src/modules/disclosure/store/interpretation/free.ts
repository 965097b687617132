import type { Tx } from '../../../../kernel/database/types.ts';
import type { ReviewState } from '../../domain/stage.ts';
import type { EditionRow } from '../dossier.ts';
import { planTables } from './plans.ts';

/** Takes an approved edition that waits out of its wait, in the one case in which an approval falls away. */
export async function freeWaiting(
  tx: Tx,
  { id, agency_id }: Pick<EditionRow, 'id' | 'agency_id'>,
  change: { review_state: Extract<ReviewState, 'sent_back' | 'discarded'>; sent_back_reason: string },
): Promise<void> {
  await planTables(tx)
    .updateTable('document_editions')
    .set({ ...change, waits_for: null })
    .where('id', '=', id)
    .where('agency_id', '=', agency_id)
    .where('waits_for', 'is not', null)
    .execute();
}
