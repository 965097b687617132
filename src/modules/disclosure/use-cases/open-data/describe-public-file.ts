import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import type { StoredFile } from '../../../../kernel/files/store.ts';
import { publicFileInput } from '../../contract.ts';
import { fileNotReadable } from '../../messages.ts';
import { isFileVisible } from '../../store/visible-file.ts';

/** Name, kind, size and digest of a published attachment, without its bytes: for those who have it already. */
export const describePublicFile = defineRead({
  name: 'disclosure.describe_public_file',
  summary: { zh: '查看公开附件的说明', en: 'read what a published attachment is' },
  input: publicFileInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { fileId }): Promise<StoredFile> => {
    const file = (await isFileVisible(ctx.tx, fileId)) ? await ctx.files.describe(ctx.tx, fileId) : undefined;
    if (!file) throw fileNotReadable();
    return file;
  },
});
