import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { syncRegisterInput } from '../../contract.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';
import { lockRegisterRow } from '../lock-register-row.ts';
import { syncEntries } from './sync-entries.ts';

/**
 * Table 2 counts rules and normative documents by their validity: this brings the register to it at once. Facts:
 * `reporting.document_entered`, `document_repealed`, `ledger.corrected`.
 */
export const syncRegister = defineAct({
  name: 'reporting.sync_register',
  summary: { zh: '按文件有效性更新登记簿', en: 'bring the register to the validity of documents' },
  input: syncRegisterInput,
  load: async (ctx, { agencyId }) => {
    const agency = await loadAgency(ctx, agencyId);
    await lockRegisterRow(ctx.tx, agency.id, 'normative_docs');
    return agency;
  },
  subject: ofAgency,
  act: (ctx, agency) => syncEntries(ctx, agency),
});
