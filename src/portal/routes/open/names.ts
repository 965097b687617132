import type { Runtime } from '../../../kernel/runtime/context.ts';
import { listAgencies } from '../../../modules/identity/index.ts';
import type { Agency } from '../../../modules/identity/index.ts';
import { columnsOf, siteFrame } from '../../../modules/platforms/index.ts';
import type { ReleasedRecord } from '../../../modules/disclosure/contract.ts';
import type { FieldNames } from '../../open-data/document-fields.ts';

export interface RecordNames extends FieldNames {
  readonly agencies: readonly Agency[];
  /** Learns the names of the agencies' own columns that records stand in; ask before the records are written. */
  readonly learn: (records: readonly ReleasedRecord[]) => Promise<void>;
}

/** Names of agencies and columns as they are today, for records of any age. */
export async function recordNames(runtime: Runtime, origin: string): Promise<RecordNames> {
  const agencies = await listAgencies(runtime.db, { includeClosed: true });
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const columns = new Map(siteFrame().map(({ id, name }) => [id, name.zh]));
  const asked = new Set<string>();
  return {
    origin,
    agencies,
    agency: (id) => byId.get(id),
    column: (id) => columns.get(id),
    learn: async (records) => {
      for (const { agencyId, columns: ids } of records) {
        if (asked.has(agencyId) || ids.every((id) => columns.has(id))) continue;
        asked.add(agencyId);
        for (const { id, name } of await columnsOf(runtime.db, agencyId)) columns.set(id, name.zh);
      }
    },
  };
}
