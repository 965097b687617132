import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { noSuchPart } from '../messages/problems.ts';
import type { CaseFile } from '../store/case-file.ts';
import { draftById } from '../store/drafts.ts';
import type { Draft } from '../store/drafts.ts';

/** A version of the case's decision. Throws when there is none with this id. */
export async function loadDraft(ctx: LoadContext, file: CaseFile, id: string): Promise<Draft> {
  const draft = await draftById(ctx.tx, ctx.cipher, file.row, id);
  if (!draft) throw noSuchPart('id', 'draft');
  return draft;
}
