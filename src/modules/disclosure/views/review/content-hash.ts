import type { Tx } from '../../../../kernel/database/types.ts';
import type { FileStore } from '../../../../kernel/files/store.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import { declaredFrom } from '../../store/decisions.ts';
import { planOf } from '../../store/interpretation/plans.ts';
import { filesOfEdition, type Dossier, type EditionRow } from '../../store/dossier.ts';

/**
 * The hash of exactly what a reviewer approves: text, metadata, columns, attribute with its ground, the files byte by
 * byte, the relations declared with the edition, and the plan of its interpretation. Who wrote it and where its review stands do not belong to it.
 */
export async function contentHashOf(
  { tx, files }: { tx: Tx; files: Pick<FileStore, 'describe'> },
  dossier: Dossier,
  edition: EditionRow,
): Promise<string> {
  const carried = [];
  for (const { file_id, name, position } of filesOfEdition(dossier, edition.id)) {
    const stored = await files.describe(tx, file_id);
    carried.push({ name, position, sha256: stored?.sha256 ?? null });
  }
  const relations = (await declaredFrom(tx, [dossier.document.id]))
    .filter((row) => row.edition_number === edition.number)
    .map(({ type, target_id, target_text, effective_on }) => ({
      type,
      target_id,
      target_text,
      effective_on,
    }));
  const plan = await planOf(tx, edition.id);
  const planned = plan === null ? {} : { interpretationPlan: plan };
  return sha256(canonicalJson({ ...contentOf(edition), files: carried, relations, ...planned }));
}

function contentOf(edition: EditionRow): Record<string, unknown> {
  const {
    id: _id,
    agency_id: _agency,
    number: _number,
    review_state: _state,
    drafter_ids: _drafters,
    created_at: _created,
    submitted_at: _submitted,
    sent_back_reason: _sentBack,
    reviewed_by: _reviewer,
    reviewed_at: _reviewed,
    secrecy_review: _secrecy,
    reassess_on: _reassess,
    revision: _revision,
    review_plan: _plan,
    waits_for: _waitsFor,
    body_text: _text, // follows from the HTML
    ...content
  } = edition;
  // A column that comes later is empty in older editions and leaves their hash as it was.
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
}
