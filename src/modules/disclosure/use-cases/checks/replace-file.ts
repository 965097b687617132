import type { ActContext } from '../../../../kernel/runtime/context.ts';
import type { FixKind } from '../../domain/checks/finding.ts';
import { cleanFile, replaceInFile } from '../../inspection/clean-file.ts';
import type { FileEdit } from '../../inspection/replace-in-office.ts';
import { deleteEditionFile, insertEditionFiles } from '../../store/documents.ts';
import type { EditionFileRow } from '../../store/dossier.ts';
import { keepReading } from '../../store/file-texts.ts';
import { readingsFor } from '../../views/checks/readings.ts';

export interface ReplacedFile {
  row: EditionFileRow;
  from: string;
  to: string;
  fromSha256: string;
  sha256: string;
  searched: number;
}

/**
 * Puts a cleaned file in the place of one of a draft. The old file stays with earlier editions that carry it; it is never
 * changed itself.
 */
export async function replaceFile(
  ctx: ActContext,
  row: EditionFileRow,
  how: { fix: FixKind } | { edits: readonly FileEdit[] },
): Promise<ReplacedFile> {
  const { file, content } = await ctx.files.read(ctx.tx, row.file_id);
  const named = { name: row.name, mediaType: row.media_type, content };
  const cleaned =
    'edits' in how
      ? await replaceInFile(named, how.edits)
      : await cleanFile(named, (await readingsFor(ctx, [row])).get(row.file_id)!, how.fix);
  const stored = await ctx.files.put(
    ctx.tx,
    {
      agencyId: row.agency_id,
      name: row.name,
      mediaType: row.media_type,
      content: cleaned.content,
      sealed: false,
      createdBy: ctx.actor.id,
    },
    ctx.now,
  );
  await keepReading(ctx.tx, stored, cleaned.reading, ctx.now);
  const next = { ...row, file_id: stored.id, size: stored.size };
  await deleteEditionFile(ctx.tx, row);
  await insertEditionFiles(ctx.tx, [next]);
  return {
    row: next,
    from: row.file_id,
    to: stored.id,
    fromSha256: file.sha256,
    sha256: stored.sha256,
    searched: cleaned.searched,
  };
}
