import { acceptUpload } from '../../../../kernel/files/accepted-kinds.ts';
import { uploadSchema } from '../../../../kernel/http/uploads.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { siteIdInput } from '../../contract.ts';
import { emblemNoPicture, emblemNotForAll } from '../../messages/sites.ts';
import { setEmblemRow } from '../../store/emblems.ts';
import { loadSite, subjectOfSite } from './load-site.ts';
import { recordSite } from './record-site.ts';

/** Puts the national emblem on the site of a government (国徽法 Art. 6, 7): the standard drawing as a picture. */
export const setEmblem = defineAct({
  name: 'platforms.set_emblem',
  summary: { zh: '设置网站国徽图案', en: 'set the emblem of a site' },
  input: siteIdInput.extend({ file: uploadSchema }),
  load: loadSite,
  subject: subjectOfSite,
  act: async (ctx, row, { file }) => {
    const agency = await agencyById(ctx.tx, row.agency_id, ctx.today);
    if (agency?.kind !== 'government') throw emblemNotForAll();
    const mediaType = await acceptUpload(file.name, file.content);
    if (!mediaType.startsWith('image/')) throw emblemNoPicture();
    const stored = await ctx.files.put(
      ctx.tx,
      {
        agencyId: row.agency_id,
        name: file.name,
        mediaType,
        content: file.content,
        sealed: false,
        createdBy: ctx.actor.id,
      },
      ctx.now,
    );
    await setEmblemRow(ctx.tx, {
      site_id: row.id,
      agency_id: row.agency_id,
      file_id: stored.id,
      media_type: mediaType,
      set_on: ctx.today,
    });
    await recordSite(ctx, row, 'emblem_set', { fileId: stored.id, sha256: stored.sha256 });
    return { id: row.id };
  },
});
