import type { Tx } from '../../../../kernel/database/types.ts';
import type { ReleasedEntry } from '../../domain/search/released-columns.ts';
import { disclosureTables } from '../dossier.ts';

/** What facets are counted from, of released documents after an ordinal, in order. */
export function entriesAfter(tx: Tx, ordinal: number, limit: number): Promise<ReleasedEntry[]> {
  return select(tx).where('ordinal', '>', ordinal).orderBy('ordinal').limit(limit).execute();
}

/** The same of some ordinals; those that are released no more are left out. */
export function entriesOf(tx: Tx, ordinals: readonly number[]): Promise<ReleasedEntry[]> {
  return ordinals.length === 0 ? Promise.resolve([]) : select(tx).where('ordinal', 'in', ordinals).execute();
}

const select = (tx: Tx) =>
  disclosureTables(tx)
    .selectFrom('released_documents')
    .select([
      'ordinal',
      'agency_id as agencyId',
      'kind',
      'topic',
      'genre',
      'released_on as releasedOn',
      'effective_on as effectiveOn',
      'expires_on as expiresOn',
      'repealed_on as repealedOn',
      'columns',
      'channels',
      'target_groups as targetGroups',
    ]);
