import type { CalendarDate } from '../../../kernel/dates.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { insertEdition, insertEditionFiles, updateDocument } from '../store/documents.ts';
import { filesOfEdition, newestEdition, type Dossier, type EditionRow } from '../store/dossier.ts';
import { carriedFiles, nextEditionRow } from '../store/new-edition.ts';
import { checkDraft } from './draft-content.ts';
import type { DocumentFact } from './record-document-fact.ts';

/** Stores the next edition as a copy of the newest with its files; numbers of discarded editions are not given again. */
export async function beginEdition(
  ctx: ActContext,
  dossier: Dossier,
  { changedOn, changes = {} }: { changedOn: CalendarDate | null; changes?: Partial<EditionRow> },
): Promise<{ edition: EditionRow; fact: DocumentFact }> {
  const earlier = newestEdition(dossier);
  const number = dossier.editions.at(-1)!.number + 1;
  const next = nextEditionRow(earlier, { number, by: ctx.actor.id, now: ctx.now });
  const edition = { ...next, changed_on: changedOn, ...changes };
  const files = carriedFiles(filesOfEdition(dossier, earlier.id), edition);
  checkDraft(edition, files, ctx.today);
  await insertEdition(ctx.tx, edition);
  await insertEditionFiles(ctx.tx, files);
  const { id, agency_id } = dossier.document;
  await updateDocument(ctx.tx, { id, agency_id, newest_edition: number });
  return { edition, fact: { kind: 'disclosure.edition_started', data: { edition: number, changedOn } } };
}
