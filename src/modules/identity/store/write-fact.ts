import type { CalendarDate } from '../../../kernel/dates.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { renewRegister } from './agency-register.ts';
import { recordHashOf, type IdentitySubject } from './digests.ts';

/** Records what was just done to a record, with the digest of its stored state. */
export async function recordOn(
  ctx: ActContext,
  subject: { type: IdentitySubject; id: string; agencyId: string },
  kind: `identity.${string}`,
  data: Record<string, unknown> = {},
  legalOn: CalendarDate = ctx.today,
): Promise<void> {
  if (subject.type === 'agency') await renewRegister(ctx.tx, ctx.now);
  await ctx.record({
    agencyId: subject.agencyId,
    kind,
    subjectType: subject.type,
    subjectId: subject.id,
    legalOn,
    data,
    recordHash: await recordHashOf(ctx.tx, subject.type, subject.id),
  });
}
