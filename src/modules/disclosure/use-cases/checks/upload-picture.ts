import { uploadSchema } from '../../../../kernel/http/uploads.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { pictureInput } from '../../contract.ts';
import { updateEdition } from '../../store/documents.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { cleanPictureOnce, storePictures } from './draft-pictures.ts';
import { editionInHand } from './edition-in-hand.ts';

/** Adds a picture to a draft, drawn anew without what the file told of place and author. */
export const uploadPicture = defineAct({
  name: 'disclosure.upload_picture',
  summary: { zh: '插入图片', en: 'add a picture' },
  input: pictureInput.extend({ file: uploadSchema }),
  prepare: async ({ file }) => void (await cleanPictureOnce(file)),
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { file }) => {
    const edition = editionInHand(dossier);
    const [picture] = await storePictures(ctx, dossier, edition, [await cleanPictureOnce(file)]);
    const drafters = [...new Set([...edition.drafter_ids, ctx.actor.id])];
    await updateEdition(ctx.tx, { ...edition, drafter_ids: drafters });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.picture_added',
      data: { edition: edition.number, fileId: picture!.id },
    });
    return picture!;
  },
});
