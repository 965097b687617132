import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { siteIdInput } from '../../contract.ts';
import { siteNotFound } from '../../messages/sites.ts';
import { loadEmblems } from '../../store/emblems.ts';

/** The picture of the emblem that a site shows. */
export const readEmblem = defineRead({
  name: 'platforms.read_emblem',
  summary: { zh: '查看网站国徽图案', en: 'read the emblem of a site' },
  input: siteIdInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { id }) => {
    const emblem = (await loadEmblems(ctx.tx)).find(({ site_id }) => site_id === id);
    if (!emblem) throw siteNotFound();
    const { content } = await ctx.files.read(ctx.tx, emblem.file_id);
    return { mediaType: emblem.media_type, content };
  },
});
