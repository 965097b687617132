import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { chainInput, type Chain } from '../../contract.ts';
import { documentNotFound } from '../../messages.ts';
import { loadDossier } from '../../store/dossier.ts';
import { chainOf } from '../../views/relations.ts';
import { subjectOfDossier } from '../open-dossier.ts';

/** All documents that hang together with one by relations, for staff: own drafts too, of others what is published. */
export const getChain = defineRead({
  name: 'disclosure.get_chain',
  summary: { zh: '查看文件沿革', en: 'read the chain of a document' },
  input: chainInput,
  load: async (ctx, { id }) => {
    const dossier = await loadDossier(ctx.tx, id);
    if (!dossier) throw documentNotFound();
    return dossier;
  },
  subject: subjectOfDossier,
  act: async (ctx, _dossier, { id }): Promise<Chain> =>
    chainOf(ctx.tx, id, ctx.today, (agencyId) => ctx.may('disclosure.get_document', { agencyId })),
});
