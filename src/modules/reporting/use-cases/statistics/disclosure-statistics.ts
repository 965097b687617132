import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { disclosureStatisticsInput, type DisclosureStatistics } from '../../contract.ts';
import { proposedDocuments } from '../../views/compilation/proposed-documents.ts';
import { followsDocuments } from '../../views/register-sync.ts';
import { statisticGroups, statisticRecords } from '../../views/statistics.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** Figures of what an agency published in a period: by column, kind, channel, month, in time, since the beginning. */
export const disclosureStatistics = defineRead({
  name: 'reporting.disclosure_statistics',
  summary: { zh: '查看主动公开统计', en: 'read the figures of disclosure' },
  input: disclosureStatisticsInput,
  load: (ctx, { agencyId }) => loadAgency(ctx, agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { from, to }): Promise<DisclosureStatistics> => {
    const records = await statisticRecords(ctx.tx, agency.id, { from, to });
    const { enter, repeal, restore } = await proposedDocuments(ctx, agency);
    return {
      from,
      to,
      groups: statisticGroups(records),
      register: {
        automatic: await followsDocuments(ctx.tx, agency.id),
        enter: enter.length,
        repeal: repeal.length,
        restore: restore.length,
        mayChange: ctx.may('reporting.set_register_sync', { agencyId: agency.id }),
      },
    };
  },
});
