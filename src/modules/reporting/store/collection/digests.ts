import type { Database } from '../../../../kernel/database/types.ts';
import type { RecordDigest } from '../../../../kernel/runtime/module.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import { collectionTables, type CollectionTables } from '../collection-tables.ts';
import { COLLECTION_SUBJECT } from './collections.ts';
import { JOINT_ITEM_SUBJECT } from './joint-items.ts';
import { JUDGEMENT_SUBJECT } from './judgements.ts';
import { MEMBER_SUBJECT } from './members.ts';
import { RECEIVED_SUBJECT } from './received-reports.ts';
import { REMINDER_SUBJECT, SUBMISSION_SUBJECT } from './submissions.ts';

/** Which table holds the records of a subject type. */
const TABLES: Readonly<Record<string, keyof CollectionTables>> = {
  [RECEIVED_SUBJECT]: 'received_reports',
  [JUDGEMENT_SUBJECT]: 'finding_judgements',
  [COLLECTION_SUBJECT]: 'collections',
  [MEMBER_SUBJECT]: 'collection_members',
  [SUBMISSION_SUBJECT]: 'collection_submissions',
  [REMINDER_SUBJECT]: 'collection_reminders',
  [JOINT_ITEM_SUBJECT]: 'joint_items',
};

/** Digest of a stored row, for its facts: every column counts. */
export const digestOfRow = (row: object): string => sha256(canonicalJson(row));

/** How `verify` proves the records of collecting and reviewing against the ledger. */
export const COLLECTION_DIGESTS: readonly RecordDigest[] = Object.entries(TABLES).map(
  ([subjectType, table]) => ({
    subjectType,
    digest: async (db: Database, ids: readonly string[]) => {
      if (ids.length === 0) return new Map<string, string>();
      const rows = await collectionTables(db).selectFrom(table).selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, digestOfRow(row)]));
    },
  }),
);
