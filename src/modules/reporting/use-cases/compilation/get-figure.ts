import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { figureInput, type FigureDetail } from '../../contract.ts';
import { figureOf } from '../../domain/compilation/figure-of.ts';
import { refuseCompilation } from '../../messages/compilation.ts';
import { figureDefinition, figureMembers } from '../../views/compilation/figure-members.ts';
import { figureView } from '../../views/compilation/figure-view.ts';
import { workingReport } from '../../views/compiled-report.ts';
import { ofAgency } from '../load-agency.ts';
import { loadReporter } from '../load-report.ts';

/** One figure of the text: its value, how it is counted, and the cases or documents behind it. */
export const getFigure = defineRead({
  name: 'reporting.get_figure',
  summary: { zh: '查看一个数据的明细', en: 'open what stands behind a figure of the text' },
  input: figureInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, version, key }): Promise<FigureDetail> => {
    const { basis } = await workingReport(ctx, { agencyId: agency.id, year, version });
    const figure = figureOf(basis, key);
    if (!figure) throw refuseCompilation('unknown_figure', 'key');
    return {
      ...figureView(figure),
      definition: figureDefinition(figure),
      behind: await figureMembers(ctx.tx, ctx.cipher, figure),
    };
  },
});
