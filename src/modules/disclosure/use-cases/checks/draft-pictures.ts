import type { Upload } from '../../../../kernel/http/uploads.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import type { Picture } from '../../contract/checks.ts';
import { structureOf } from '../../domain/checks/structure.ts';
import { linkTarget } from '../../domain/checks/link-states.ts';
import { cleanPicture, type CleanPicture } from '../../inspection/pictures.ts';
import { emptyReading } from '../../inspection/read-file.ts';
import { tooManyPictures } from '../../messages/conversion.ts';
import { deleteEditionFile, insertEditionFiles } from '../../store/documents.ts';
import { filesOfEdition, type Dossier, type EditionFileRow, type EditionRow } from '../../store/dossier.ts';
import { isPicture } from '../../store/file-roles.ts';
import { keepReading } from '../../store/file-texts.ts';

const MOST_PICTURES = 60;
const cleaned = new WeakMap<Uint8Array, Promise<CleanPicture>>();

/** The picture drawn anew; once for the same upload, so that the work is done before the transaction. */
export function cleanPictureOnce({ name, content }: Upload): Promise<CleanPicture> {
  const known = cleaned.get(content);
  if (known) return known;
  const work = cleanPicture(name, content);
  cleaned.set(content, work);
  return work;
}

/** Stores pictures with a draft. */
export async function storePictures(
  ctx: ActContext,
  dossier: Dossier,
  edition: EditionRow,
  pictures: readonly CleanPicture[],
): Promise<Picture[]> {
  const present = filesOfEdition(dossier, edition.id);
  if (present.filter(isPicture).length + pictures.length > MOST_PICTURES)
    throw tooManyPictures(MOST_PICTURES);
  const last = Math.max(0, ...present.map(({ position }) => position));
  const stored: Picture[] = [];
  for (const [at, picture] of pictures.entries()) {
    const { name, mediaType, content, width, height } = picture;
    const file = await ctx.files.put(
      ctx.tx,
      { agencyId: edition.agency_id, name, mediaType, content, sealed: false, createdBy: ctx.actor.id },
      ctx.now,
    );
    await keepReading(ctx.tx, file, emptyReading('not_text'), ctx.now);
    await insertEditionFiles(ctx.tx, [
      {
        edition_id: edition.id,
        agency_id: edition.agency_id,
        file_id: file.id,
        document_id: edition.document_id,
        name,
        media_type: mediaType,
        size: file.size,
        position: last + at + 1,
        role: 'picture',
      },
    ]);
    stored.push({ id: file.id, name, mediaType, size: file.size, src: `/files/${file.id}`, width, height });
  }
  return stored;
}

/** Files that the text shows. */
export function picturesInText(html: string): Set<string> {
  return new Set(
    structureOf(html).pictures.flatMap(({ src }) => {
      const target = linkTarget(src);
      return target.kind === 'file' ? [target.id] : [];
    }),
  );
}

/**
 * Takes pictures off the draft that its text does not show: what an editor removed from the text must not become public
 * with it. Returns the files that remain.
 */
export async function dropUnusedPictures(
  ctx: ActContext,
  dossier: Dossier,
  edition: EditionRow,
): Promise<EditionFileRow[]> {
  const used = picturesInText(edition.body_html);
  const unused = filesOfEdition(dossier, edition.id).filter(
    (file) => isPicture(file) && !used.has(file.file_id),
  );
  for (const row of unused) await deleteEditionFile(ctx.tx, row);
  const gone = new Set(unused);
  return dossier.files.filter((file) => !gone.has(file));
}
