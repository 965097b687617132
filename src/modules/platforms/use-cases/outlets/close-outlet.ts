import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { closeOutletInput } from '../../contract.ts';
import { updateOutlet } from '../../store/outlets.ts';
import { openOutlet, ofOutlet, recordOutletFact } from './open-outlet.ts';

/** Closes an outlet; what was published there stays on record. Fact: `platforms.outlet_closed`. */
export const closeOutlet = defineAct({
  name: 'platforms.close_outlet',
  summary: { zh: '停用公开渠道', en: 'close an outlet' },
  input: closeOutletInput,
  load: openOutlet,
  subject: ofOutlet,
  act: async (ctx, row, { id, reason }) => {
    const closed = { ...row, closed_on: ctx.today, closing_reason: reason };
    await updateOutlet(ctx.tx, closed);
    await recordOutletFact(ctx, closed, 'platforms.outlet_closed', { reason });
    return { id };
  },
});
