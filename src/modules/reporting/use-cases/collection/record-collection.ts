import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { COLLECTION_SUBJECT, type CollectionRow } from '../../store/collection/collections.ts';
import { digestOfRow } from '../../store/collection/digests.ts';
import { MEMBER_SUBJECT, type MemberRow } from '../../store/collection/members.ts';
import { SUBMISSION_SUBJECT, type SubmissionRow } from '../../store/collection/submissions.ts';

type Data = Record<string, unknown>;

/** Records a fact of a collection with the digest of the row as stored. */
export async function recordCollection(
  ctx: ActContext,
  row: CollectionRow,
  kind: string,
  data: Data,
): Promise<void> {
  await ctx.record({
    agencyId: row.agency_id,
    kind,
    subjectType: COLLECTION_SUBJECT,
    subjectId: row.id,
    legalOn: ctx.today,
    data,
    recordHash: digestOfRow(row),
  });
}

/** Records facts of members, one each. Names and contacts stay out of the ledger. */
export async function recordMembers(
  ctx: ActContext,
  rows: readonly MemberRow[],
  kind: string,
  data: (row: MemberRow) => Data = () => ({}),
): Promise<void> {
  await ctx.record(
    ...rows.map((row) => ({
      agencyId: row.agency_id,
      kind,
      subjectType: MEMBER_SUBJECT,
      subjectId: row.id,
      legalOn: ctx.today,
      data: { collection: row.collection_id, ...data(row) },
      recordHash: digestOfRow(row),
    })),
  );
}

/** Records a fact of a submission. */
export async function recordSubmission(
  ctx: ActContext,
  row: SubmissionRow,
  kind: string,
  data: Data = {},
): Promise<void> {
  await ctx.record({
    agencyId: row.agency_id,
    kind,
    subjectType: SUBMISSION_SUBJECT,
    subjectId: row.id,
    legalOn: ctx.today,
    data: { collection: row.collection_id, member: row.member_id, number: row.number, ...data },
    recordHash: digestOfRow(row),
  });
}
