import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { digestOfIssue, type StoredIssue } from '../../store/gazette/issues.ts';

export const GAZETTE_SUBJECT = 'gazette_issue';

/** Records what was done with an issue, with the digest of what is stored. */
export async function recordIssue(
  ctx: ActContext,
  stored: StoredIssue,
  kind: string,
  data: Record<string, unknown> = {},
): Promise<void> {
  const { id, agency_id: agencyId, year, number } = stored.issue;
  await ctx.record({
    agencyId,
    kind,
    subjectType: GAZETTE_SUBJECT,
    subjectId: id,
    legalOn: ctx.today,
    data: { year, number, ...data },
    recordHash: digestOfIssue(stored),
  });
}
