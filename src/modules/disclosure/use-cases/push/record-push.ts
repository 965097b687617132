import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { digestOfPush, type PushRecord } from '../../store/push/pushes.ts';

/**
 * Appends the facts of an act on a push, one in each agency's chain: what was asked and answered can be read on either
 * side. The digest of the record stands in the asking agency's chain only, so that one chain proves it.
 */
export async function recordPush(
  ctx: ActContext,
  push: PushRecord,
  kinds: { readonly asking: string; readonly receiving: string },
  data: Record<string, unknown>,
): Promise<void> {
  const subject = { subjectType: 'push', subjectId: push.id, legalOn: ctx.today };
  const both = { documentId: push.document_id, siteId: push.site_id, ...data };
  await ctx.record(
    {
      ...subject,
      agencyId: push.site_agency_id,
      kind: `disclosure.${kinds.receiving}`,
      data: { ...both, askingAgencyId: push.agency_id },
    },
    {
      ...subject,
      agencyId: push.agency_id,
      kind: `disclosure.${kinds.asking}`,
      data: { ...both, receivingAgencyId: push.site_agency_id },
      recordHash: digestOfPush(push),
    },
  );
}
