import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { documentIdInput, type ReleasedPage } from '../contract.ts';
import { documentNotFound } from '../messages.ts';
import { loadReadable, standingRelease } from '../store/dossier.ts';
import { publicDocument, withdrawnPage } from '../views/released-page.ts';

/** A published document, or the notice in its place when it was withdrawn. A draft does not exist here. */
export const getReleased = defineRead({
  name: 'disclosure.get_released',
  summary: { zh: '阅读公开文件', en: 'read a published document' },
  input: documentIdInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { id }): Promise<ReleasedPage> => {
    const dossier = await loadReadable(ctx.tx, id);
    const release = dossier && standingRelease(dossier);
    if (dossier && release) {
      return { state: 'released', document: await publicDocument(ctx.tx, dossier, release, ctx.today) };
    }
    const last = dossier?.releases.at(-1);
    if (!dossier || !last) throw documentNotFound();
    return withdrawnPage(ctx.tx, dossier, last);
  },
});
