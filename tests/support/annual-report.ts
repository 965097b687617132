import { runUseCase } from '../../src/kernel/runtime/run.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';
import {
  freezeReport,
  publishReport,
  saveReportPart,
  signApproval,
  signCheck,
} from '../../src/modules/reporting/index.ts';
import { as } from './runtime.ts';

interface OfYear {
  readonly agencyId: string;
  readonly year: number;
}

/** How far a report is taken on its way. */
export type Until = 'frozen' | 'checked' | 'approved' | 'published';

/** Takes the newest version of a report through its stages by three persons of the agency: clerk, head, leader. */
export async function takeReport(runtime: Runtime, { agencyId, year }: OfYear, until: Until = 'published') {
  const input = { agencyId, year };
  const clerk = as('foi_clerk', agencyId);
  let acted = await runUseCase(runtime, clerk, freezeReport, input);
  if (until === 'frozen') return acted;
  acted = await runUseCase(runtime, as('foi_head', agencyId), signCheck, {
    ...input,
    opinion: '数据、文字核对无误。',
  });
  if (until === 'checked') return acted;
  acted = await runUseCase(runtime, as('leader', agencyId), signApproval, {
    ...input,
    opinion: '同意发布。',
  });
  if (until === 'approved') return acted;
  return runUseCase(runtime, clerk, publishReport, input);
}

/** Writes what a government's draft leaves open: results of assessment, social evaluation and accountability. */
export async function fillGovernmentPart(runtime: Runtime, { agencyId, year }: OfYear): Promise<void> {
  await runUseCase(runtime, as('foi_clerk', agencyId), saveReportPart, {
    agencyId,
    year,
    part: 'supervision',
    text: '将政府信息公开纳入年度考核，考核结果为良好；社会评议平稳；未发生责任追究。',
    basedOn: 0,
  });
}
