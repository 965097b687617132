import { AppError } from '../../../../kernel/errors.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { getFindingsInput } from '../../contract.ts';
import { documentNotFound } from '../../messages.ts';
import { loadDossier, newestEdition } from '../../store/dossier.ts';
import { findingsOf } from '../../views/checks/findings-of.ts';
import { toReport } from '../../views/checks/report.ts';
import { isEditable, subjectOfDossier } from '../open-dossier.ts';

/** Checks an edition as it stands now; nothing is stored. */
export const getFindings = defineRead({
  name: 'disclosure.get_findings',
  summary: { zh: '查看发布前检查结果', en: 'look at the findings before release' },
  input: getFindingsInput,
  load: async (ctx, { id }) => {
    const dossier = await loadDossier(ctx.tx, id);
    if (!dossier) throw documentNotFound();
    return dossier;
  },
  subject: subjectOfDossier,
  act: async (ctx, dossier, { edition: number }) => {
    const edition =
      number === undefined ? newestEdition(dossier) : dossier.editions.find((one) => one.number === number);
    if (!edition) throw new AppError('not_found', documentNotFound().problems);
    const editable =
      edition.id === newestEdition(dossier).id &&
      isEditable(edition) &&
      ctx.may('disclosure.fix_findings', subjectOfDossier(dossier));
    return toReport(ctx, dossier, edition, await findingsOf(ctx, dossier, edition), editable);
  },
});
