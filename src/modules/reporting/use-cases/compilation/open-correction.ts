import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { reasonedActInput, type Acted } from '../../contract.ts';
import { NARRATIVE_PARTS } from '../../domain/narrative.ts';
import { insertParts } from '../../store/report-parts.ts';
import { addVersion } from '../../store/reports.ts';
import { acted, loadVersion, ofVersion, reportFor } from './load-version.ts';
import { saveWithFact } from './record-report-fact.ts';

/**
 * Opens the next version of a published report to correct it, with the reason: figures are compiled anew, the text begins
 * with that of the version before. That one stays published until the new one is. Fact: `reporting.correction_opened`.
 */
export const openCorrection = defineAct({
  name: 'reporting.open_correction',
  summary: { zh: '更正年度报告', en: 'correct the annual report by a new version' },
  input: reasonedActInput,
  load: loadVersion,
  subject: ofVersion,
  act: async (ctx, loaded, { reason }): Promise<Acted> => {
    const { stored } = await reportFor(ctx, loaded, 'correct');
    const { agency_id, year, version } = loaded.row;
    const next = await addVersion(ctx.tx, loaded.row, reason, ctx.now);
    await insertParts(
      ctx.tx,
      NARRATIVE_PARTS.map((part) => ({
        agency_id,
        year,
        version: next.version,
        part,
        body: stored[part],
        revision: 1,
        saved_by: ctx.actor.id,
        saved_by_name: ctx.actor.name,
        saved_at: ctx.now,
      })),
    );
    const fact = { kind: 'reporting.correction_opened', data: { reason, corrects: version } };
    return acted(loaded.agency, await saveWithFact(ctx, next, fact));
  },
});
