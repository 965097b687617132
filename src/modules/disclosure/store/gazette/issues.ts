import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import type { GazetteState } from '../../contract/gazette.ts';
import { gazetteTables, type EntryRow, type IssueRow } from './tables.ts';

/** An issue with its entries in order. */
export interface StoredIssue {
  readonly issue: IssueRow;
  readonly entries: readonly EntryRow[];
}

/** An issue; locked for the rest of the transaction when asked. */
export async function loadIssue(
  tx: Database | Tx,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<StoredIssue | undefined> {
  const query = gazetteTables(tx).selectFrom('gazette_issues').selectAll().where('id', '=', id);
  const issue = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!issue) return undefined;
  return { issue, entries: (await entriesOf(tx, [id])).get(id) ?? [] };
}

/** The entries of issues, in the order of their sections. */
export async function entriesOf(db: Database | Tx, ids: readonly string[]): Promise<Map<string, EntryRow[]>> {
  if (ids.length === 0) return new Map();
  const rows = await gazetteTables(db)
    .selectFrom('gazette_entries')
    .selectAll()
    .where('issue_id', 'in', ids)
    .orderBy('section')
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, (row) => row.issue_id);
}

const json = ({ sections, editor_ids, ...row }: IssueRow) => ({
  ...row,
  sections: JSON.stringify(sections),
  editor_ids: JSON.stringify(editor_ids),
});

export async function insertIssue(tx: Tx, row: IssueRow): Promise<void> {
  await gazetteTables(tx).insertInto('gazette_issues').values(json(row)).execute();
}

/** Stores an issue, and its entries in the place of the earlier ones. */
export async function replaceIssue(tx: Tx, { issue, entries }: StoredIssue): Promise<void> {
  const tables = gazetteTables(tx);
  const { id, agency_id, ...rest } = json(issue);
  await tables
    .updateTable('gazette_issues')
    .set(rest)
    .where('id', '=', id)
    .where('agency_id', '=', agency_id)
    .execute();
  await tables.deleteFrom('gazette_entries').where('issue_id', '=', id).execute();
  if (entries.length > 0)
    await tables
      .insertInto('gazette_entries')
      .values([...entries])
      .execute();
}

export async function deleteIssue(tx: Tx, id: string): Promise<void> {
  const tables = gazetteTables(tx);
  await tables.deleteFrom('gazette_entries').where('issue_id', '=', id).execute();
  await tables.deleteFrom('gazette_issues').where('id', '=', id).execute();
}

/** Whether the agency has given the number in the year already, to another issue. */
export async function isNumberTaken(
  tx: Tx,
  { id, agency_id, year, number }: Pick<IssueRow, 'id' | 'agency_id' | 'year' | 'number'>,
): Promise<boolean> {
  const row = await gazetteTables(tx)
    .selectFrom('gazette_issues')
    .select('id')
    .where('agency_id', '=', agency_id)
    .where('year', '=', year)
    .where('number', '=', number)
    .where('id', '!=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Issues, newest first. */
export async function listIssues(
  db: Database | Tx,
  filters: { agencyId?: string | undefined; year?: number | undefined; state?: GazetteState | undefined },
): Promise<IssueRow[]> {
  let query = gazetteTables(db).selectFrom('gazette_issues').selectAll();
  if (filters.agencyId !== undefined) query = query.where('agency_id', '=', filters.agencyId);
  if (filters.year !== undefined) query = query.where('year', '=', filters.year);
  if (filters.state !== undefined) query = query.where('state', '=', filters.state);
  return query.orderBy('year', 'desc').orderBy('issued_on', 'desc').orderBy('number', 'desc').execute();
}

/** Digest of an issue as stored, for its facts. */
export const digestOfIssue = ({ issue, entries }: StoredIssue): string =>
  sha256(
    canonicalJson({
      issue: {
        ...issue,
        created_at: issue.created_at.toISOString(),
        submitted_at: issue.submitted_at?.toISOString() ?? null,
        published_at: issue.published_at?.toISOString() ?? null,
      },
      entries,
    }),
  );

/** Digests of stored issues, for `verify`. */
export async function digestsOfIssues(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const issues = await gazetteTables(db)
    .selectFrom('gazette_issues')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  const entries = await entriesOf(db, ids);
  return new Map(
    issues.map((issue) => [issue.id, digestOfIssue({ issue, entries: entries.get(issue.id) ?? [] })]),
  );
}
