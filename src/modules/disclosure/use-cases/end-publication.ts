import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { WithdrawalReason } from '../domain/vocabulary.ts';
import { movedInCircle, movedToNothing } from '../messages/editions.ts';
import { endRelease } from '../store/documents.ts';
import type { ReleaseRow } from '../store/dossier.ts';
import { documentPath, leadsBack, putRedirects } from '../store/redirects.ts';
import { releasedByIds, removeReleased } from '../store/released.ts';

export interface Withdrawal {
  reason: WithdrawalReason;
  /** For the record. */
  note: string;
  publicNotice?: string | undefined;
  movedTo?: { documentId: string } | { path: string } | undefined;
}

/** Takes a standing release down: page, files, lists and search at once; enters where readers are sent. */
export async function endPublication(
  ctx: ActContext,
  release: ReleaseRow,
  { reason, note, publicNotice, movedTo }: Withdrawal,
): Promise<Partial<ReleaseRow>> {
  const { document_id: id, agency_id } = release;
  const moved = {
    moved_to_document: movedTo && 'documentId' in movedTo ? movedTo.documentId : null,
    moved_to_path: movedTo && 'path' in movedTo ? movedTo.path : null,
  };
  if (movedTo) {
    const target = moved.moved_to_document;
    if (target !== null && !(await releasedByIds(ctx.tx, [target])).has(target)) throw movedToNothing();
    const to = target === null ? moved.moved_to_path! : documentPath(target);
    if (await leadsBack(ctx.tx, documentPath(id), to)) throw movedInCircle();
    const row = {
      from_path: documentPath(id),
      agency_id,
      to_document: target,
      to_path: moved.moved_to_path,
      reason: 'moved' as const,
      created_by: ctx.actor.id,
      created_at: ctx.now,
    };
    await putRedirects(ctx.tx, [row]);
  }
  const end = {
    ended_on: ctx.today,
    ended_at: ctx.now,
    ended_by: 'withdrawn' as const,
    withdrawal_reason: reason,
    withdrawal_note: note,
    public_notice: publicNotice === '' ? null : (publicNotice ?? null),
    ...moved,
  };
  await endRelease(ctx.tx, release, end);
  await removeReleased(ctx.tx, id);
  return end;
}
