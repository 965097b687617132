import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { enterDocument } from '../../../src/modules/reporting/index.ts';
import { takeReport } from '../annual-report.ts';
import { checkingInputs } from './reporting-checking.ts';
import { collectionInputs } from './reporting-collection.ts';
import { compilationInputs } from './reporting-compilation.ts';
import { policyInputs as figuresInputs } from './reporting-figures.ts';
import { seriesInputs } from './reporting-series.ts';
import { statisticsInputs } from './reporting-statistics.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const aDocument = (agencyId: string) => ({
  agencyId,
  kind: 'normative_docs' as const,
  title: '宁川市某办法',
  documentNumber: '宁试规〔2025〕1号',
  issuedOn: '2025-03-03',
  source: '法规科登记簿',
});
const aFigure = (agencyId: string) => ({
  agencyId,
  kind: 'penalty' as const,
  from: '2025-01-01',
  to: '2025-03-31',
  quantity: 12,
  source: '执法系统',
});
const entryAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, enterDocument, aDocument(agencyId))).id;
/** A year can be published once, so that each case has its own. */
const publishedAt = async ({ runtime, agencyId }: PolicyWorld, year: number) => {
  await takeReport(runtime, { agencyId, year });
  return { agency: agencyId, year };
};
const ofYear = ({ agencyId }: PolicyWorld) => ({ agencyId, year: 2025 });

export const policyInputs: PolicyInputs = {
  'reporting.list_reports': ({ agencyId }) => ({ input: { agencyId } }),
  'reporting.get_report_tables': (world) => ({ input: ofYear(world) }),
  'reporting.get_cell': (world) => ({ input: { ...ofYear(world), cell: 't3.granted.total' } }),
  'reporting.download_report': (world) => ({ input: { ...ofYear(world), format: 'json' } }),
  'reporting.list_register': ({ agencyId }) => ({ input: { agencyId } }),
  'reporting.enter_document': ({ agencyId }) => ({ input: aDocument(agencyId) }),
  'reporting.enter_figure': ({ agencyId }) => ({ input: aFigure(agencyId) }),
  'reporting.repeal_document': async (world) => ({
    input: { id: await entryAt(world), repealedOn: '2026-01-05', basis: '宁试规〔2026〕1号' },
  }),
  'reporting.correct_entry': async (world) => ({
    input: { id: await entryAt(world), reason: '文号有误', documentNumber: '宁试规〔2025〕2号' },
  }),
  ...checkingInputs,
  ...collectionInputs,
  ...compilationInputs,
  ...figuresInputs,
  ...seriesInputs,
  ...statisticsInputs,
  'reporting.list_published_reports': () => ({ input: {} }),
  'reporting.read_published_report': async (world) => ({ input: await publishedAt(world, 2023) }),
  'reporting.download_published_report': async (world) => ({
    input: { ...(await publishedAt(world, 2024)), format: 'json' },
  }),
};
