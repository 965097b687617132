import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { publicFileInput } from '../contract.ts';
import { fileNotReadable } from '../messages.ts';
import { isFileVisible } from '../store/visible-file.ts';

/** An attachment, as long as an edition that carries it is published. */
export const readPublicFile = defineRead({
  name: 'disclosure.read_public_file',
  summary: { zh: '下载公开附件', en: 'download a published attachment' },
  input: publicFileInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { fileId }) => {
    if (!(await isFileVisible(ctx.tx, fileId))) throw fileNotReadable();
    return ctx.files.read(ctx.tx, fileId);
  },
});
