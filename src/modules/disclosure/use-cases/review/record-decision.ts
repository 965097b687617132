import { newId } from '../../../../kernel/ids.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { insertReviews, type ReviewRow } from '../../store/decisions.ts';
import type { EditionRow } from '../../store/dossier.ts';
import type { EditionProgress } from '../../views/review/progress-of.ts';

type Said = Pick<ReviewRow, 'step' | 'outcome' | 'opinion' | 'basis'>;

/** Enters decisions of the actor on exactly this content. */
export async function recordDecisions(
  ctx: ActContext,
  edition: EditionRow,
  { rows, contentHash }: Pick<EditionProgress, 'rows' | 'contentHash'>,
  ...said: Said[]
): Promise<void> {
  await insertReviews(
    ctx.tx,
    said.map((one, at) => ({
      id: newId(ctx.now.getTime()),
      agency_id: edition.agency_id,
      document_id: edition.document_id,
      edition_id: edition.id,
      edition_number: edition.number,
      person_id: ctx.actor.id,
      content_hash: contentHash,
      decided_on: ctx.today,
      decided_at: ctx.now,
      position: rows.length + at + 1,
      ...one,
    })),
  );
}
