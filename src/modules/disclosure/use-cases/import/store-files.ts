import { acceptUpload } from '../../../../kernel/files/accepted-kinds.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { readApart } from '../../inspection/read-apart.ts';
import { insertEditionFiles } from '../../store/documents.ts';
import type { Dossier, EditionFileRow, EditionRow } from '../../store/dossier.ts';
import { keepReading } from '../../store/file-texts.ts';
import { cleanPictureOnce, storePictures } from '../checks/draft-pictures.ts';
import type { ImportedFile } from './import-input.ts';

/** The work on files that takes long, done before the transaction. */
export async function prepareFiles(files: readonly ImportedFile[]): Promise<void> {
  for (const { role, file } of files) {
    if (role === 'picture') await cleanPictureOnce(file);
    else await readApart(await acceptUpload(file.name, file.content), file.content);
  }
}

/** Stores pictures, then attachments, of an imported edition. Returns their rows and the file of each key. */
export async function storeImportedFiles(
  ctx: ActContext,
  dossier: Dossier,
  edition: EditionRow,
  files: readonly ImportedFile[],
): Promise<{ rows: EditionFileRow[]; idOfKey: Map<string, string> }> {
  const idOfKey = new Map<string, string>();
  const rows: EditionFileRow[] = [];
  const rowOf = (
    file: { id: string; name: string; mediaType: string; size: number },
    role: EditionFileRow['role'],
  ): EditionFileRow => ({
    edition_id: edition.id,
    agency_id: edition.agency_id,
    file_id: file.id,
    document_id: edition.document_id,
    name: file.name,
    media_type: file.mediaType,
    size: file.size,
    position: rows.length + 1,
    role,
  });
  const pictures = files.filter(({ role }) => role === 'picture');
  const cleaned = [];
  for (const { file } of pictures) cleaned.push(await cleanPictureOnce(file));
  for (const [at, stored] of (await storePictures(ctx, dossier, edition, cleaned)).entries()) {
    idOfKey.set(pictures[at]!.key, stored.id);
    rows.push(rowOf(stored, 'picture'));
  }
  for (const { key, file } of files.filter(({ role }) => role === 'attachment')) {
    const mediaType = await acceptUpload(file.name, file.content);
    const name = file.name.split(/[\\/]/).pop()!;
    const stored = await ctx.files.put(
      ctx.tx,
      {
        agencyId: edition.agency_id,
        name,
        mediaType,
        content: file.content,
        sealed: false,
        createdBy: ctx.actor.id,
      },
      ctx.now,
    );
    await keepReading(ctx.tx, stored, await readApart(mediaType, file.content), ctx.now);
    idOfKey.set(key, stored.id);
    const row = rowOf(stored, 'attachment');
    await insertEditionFiles(ctx.tx, [row]);
    rows.push(row);
  }
  return { rows, idOfKey };
}

/** The text with the addresses its files have here; a file that is not among them leaves no address. */
export const placeFiles = (html: string, idOfKey: ReadonlyMap<string, string>): string =>
  html.replace(/(["'])import:([^"'<>\s]{1,40})\1/g, (_, quote: string, key: string) => {
    const id = idOfKey.get(key);
    return id === undefined ? `${quote}#${quote}` : `${quote}/files/${id}${quote}`;
  });
