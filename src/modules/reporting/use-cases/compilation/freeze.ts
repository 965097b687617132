import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { compilationInput, type Acted } from '../../contract.ts';
import type { Snapshot } from '../../domain/compilation/snapshot.ts';
import { ledgerPosition } from '../../views/compilation/ledger-position.ts';
import { acted, loadVersion, ofVersion, reportFor } from './load-version.ts';
import { saveWithFact } from './record-report-fact.ts';

/**
 * Freezes the figures of a report: every cell with its list, the figures of the text, and how far the ledger had come.
 * From then on tables and text show them; later changes of the records are listed beside. Fact: `reporting.report_frozen`.
 */
export const freezeReport = defineAct({
  name: 'reporting.freeze_report',
  summary: { zh: '冻结年度报告数据', en: 'freeze the figures of the annual report' },
  input: compilationInput,
  load: loadVersion,
  subject: ofVersion,
  act: async (ctx, loaded): Promise<Acted> => {
    const { agency, row } = loaded;
    const { basis } = await reportFor(ctx, loaded, 'freeze');
    const snapshot: Snapshot = {
      at: ctx.now.toISOString(),
      by: ctx.actor.id,
      byName: ctx.actor.name,
      position: await ledgerPosition(ctx.tx, agency.id),
      basis,
    };
    const data = { position: snapshot.position, figures_sha256: sha256(canonicalJson(basis)) };
    const saved = await saveWithFact(ctx, { ...row, snapshot }, { kind: 'reporting.report_frozen', data });
    return acted(agency, saved);
  },
});
