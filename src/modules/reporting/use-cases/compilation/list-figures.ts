import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { versionInput, type Figures } from '../../contract.ts';
import { figureCatalogue } from '../../domain/compilation/figure-of.ts';
import { figureView } from '../../views/compilation/figure-view.ts';
import { workingReport } from '../../views/compiled-report.ts';
import { ofAgency } from '../load-agency.ts';
import { loadReporter } from '../load-report.ts';

/** Every figure that the text of a report may be bound to. */
export const listFigures = defineRead({
  name: 'reporting.list_figures',
  summary: { zh: '查看可插入的数据', en: 'list the figures for the text' },
  input: versionInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, version }): Promise<Figures> => {
    const { basis } = await workingReport(ctx, { agencyId: agency.id, year, version });
    return { figures: figureCatalogue(basis).map(figureView) };
  },
});
