import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { FileReading } from '../../domain/checks/file-reading.ts';
import { readApart } from '../../inspection/read-apart.ts';
import type { EditionFileRow } from '../../store/dossier.ts';
import { READER_VERSION, readingsOfFiles } from '../../store/file-texts.ts';

/** What was read out of an edition's files; those not read yet, or by an earlier reader, are read now. */
export async function readingsFor(
  ctx: Pick<LoadContext, 'tx' | 'files'>,
  files: readonly EditionFileRow[],
): Promise<Map<string, FileReading>> {
  const stored = await readingsOfFiles(
    ctx.tx,
    files.map(({ file_id }) => file_id),
  );
  const readings = new Map<string, FileReading>();
  for (const { file_id, media_type } of files) {
    const kept = stored.get(file_id);
    if (kept?.readerVersion === READER_VERSION) readings.set(file_id, kept.reading);
    else readings.set(file_id, await readApart(media_type, (await ctx.files.read(ctx.tx, file_id)).content));
  }
  return readings;
}
