import type { ActContext } from '../../../kernel/runtime/context.ts';
import { REQUEST_SUBJECT } from '../domain/facts.ts';
import type { CaseFile } from '../store/case-file.ts';

/**
 * Records that somebody saw the applicant's full data. The record itself does not change, so the digest of the fact before
 * stays the one that counts. Fact: `requests.applicant_viewed`.
 */
export async function noteView(
  ctx: ActContext,
  { row }: Pick<CaseFile, 'row'>,
  reason: string,
): Promise<void> {
  await ctx.record({
    agencyId: row.agency_id,
    kind: 'requests.applicant_viewed',
    subjectType: REQUEST_SUBJECT,
    subjectId: row.id,
    legalOn: ctx.today,
    data: { reason },
  });
}
