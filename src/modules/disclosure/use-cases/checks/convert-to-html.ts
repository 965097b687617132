import { uploadSchema, type Upload } from '../../../../kernel/http/uploads.ts';
import { cleanHtml } from '../../../../kernel/text/clean-html.ts';
import { MAX_UPLOAD_BYTES } from '../../../../kernel/files/accepted-kinds.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { convertInput, type Picture } from '../../contract.ts';
import type { Conversion } from '../../inspection/convert/conversion.ts';
import type { CleanPicture } from '../../inspection/pictures.ts';
import { convertApart } from '../../inspection/read-apart.ts';
import { CONVERT_PROBLEMS, notConvertible } from '../../messages/conversion.ts';
import { updateEdition } from '../../store/documents.ts';
import { conversionNotes } from '../../views/checks/conversion-notes.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { cleanPictureOnce, storePictures } from './draft-pictures.ts';
import { editionInHand } from './edition-in-hand.ts';

interface Prepared {
  conversion: Conversion;
  /** Null for what is no usable picture. */
  pictures: (CleanPicture | null)[];
}
const prepared = new WeakMap<Uint8Array, Promise<Prepared>>();

/** The file as text with its pictures drawn anew; once for the same upload. */
function convertOnce(file: Upload, changes: 'accept' | 'reject'): Promise<Prepared> {
  const known = prepared.get(file.content);
  if (known) return known;
  const work = (async (): Promise<Prepared> => {
    if (file.content.byteLength > MAX_UPLOAD_BYTES) throw notConvertible(file.name, CONVERT_PROBLEMS.slow);
    const converting = await convertApart({ ...file, changes });
    if ('problem' in converting) throw notConvertible(file.name, CONVERT_PROBLEMS[converting.problem]);
    const { conversion } = converting;
    const pictures: (CleanPicture | null)[] = [];
    for (const picture of conversion.pictures)
      pictures.push(await cleanPictureOnce(picture).catch(() => null));
    return { conversion, pictures };
  })();
  prepared.set(file.content, work);
  return work;
}

/** Takes a Word, HTML, PDF or text file over for the editor; its pictures are stored with the draft. */
export const convertToHtml = defineAct({
  name: 'disclosure.convert_to_html',
  summary: { zh: '导入文件作为正文', en: 'take a file over as text' },
  input: convertInput.extend({ file: uploadSchema }),
  prepare: async ({ file, changes }) => void (await convertOnce(file, changes)),
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { file, changes }) => {
    const edition = editionInHand(dossier);
    const { conversion, pictures } = await convertOnce(file, changes);
    const usable = pictures.filter((picture) => picture !== null);
    const stored = await storePictures(ctx, dossier, edition, usable);
    if (stored.length > 0) {
      const drafters = [...new Set([...edition.drafter_ids, ctx.actor.id])];
      await updateEdition(ctx.tx, { ...edition, drafter_ids: drafters });
      await recordDocumentFacts(ctx, dossier.document, {
        kind: 'disclosure.picture_added',
        data: { edition: edition.number, fileIds: stored.map(({ id }) => id) },
      });
    }
    const placed = placePictures(conversion.html, pictures, stored);
    const own = new Set(stored.map(({ id }) => id));
    const { counts } = conversion;
    const dropped = (counts['pictures_dropped'] ?? 0) + pictures.length - usable.length;
    return {
      html: cleanHtml(placed, { isPicture: (id) => own.has(id) }),
      notes: conversionNotes({
        ...counts,
        ...(stored.length > 0 ? { pictures: stored.length } : {}),
        ...(dropped > 0 ? { pictures_dropped: dropped } : {}),
      }),
      pictures: stored,
      title: conversion.title,
    };
  },
});

/** Pictures of the file by their stored addresses; those that are no pictures go. */
function placePictures(
  html: string,
  pictures: readonly (CleanPicture | null)[],
  stored: readonly Picture[],
): string {
  let next = 0;
  const places = pictures.map((picture) => (picture === null ? null : stored[next++]!));
  return html.replace(
    /<img([^>]*)src="picture:(\d+)"([^>]*)>/g,
    (_, before: string, at: string, after: string) => {
      const place = places[Number(at)];
      return place == null
        ? ''
        : `<img${before}src="${place.src}" width="${place.width}" height="${place.height}"${after}>`;
    },
  );
}
