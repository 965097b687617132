import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { personNames } from '../../../identity/index.ts';
import { listEmergenciesInput } from '../../contract.ts';
import { emergenciesOfAgency } from '../../store/desk.ts';
import { toEmergency } from '../../views/document-parts.ts';

/** The emergency publications of an agency: those that wait for approval, the most urgent first, or all. */
export const listEmergencies = defineRead({
  name: 'disclosure.list_emergencies',
  summary: { zh: '查看应急发布', en: 'list emergency publications' },
  input: listEmergenciesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, state }) => {
    const rows = await emergenciesOfAgency(ctx.tx, agencyId, state === 'open');
    const people = rows.flatMap(({ published_by, decided_by }) => [
      published_by,
      ...(decided_by ? [decided_by] : []),
    ]);
    const names = await personNames(ctx.tx, people);
    const items = rows.map((row) => ({
      ...toEmergency(row, names, ctx.today),
      documentId: row.document_id,
      title: row.title,
    }));
    return { items };
  },
});
