import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { changeOutletInput } from '../../contract.ts';
import { outletTaken } from '../../messages/places.ts';
import { loadOutlets, updateOutlet } from '../../store/outlets.ts';
import { openOutlet, ofOutlet, recordOutletFact } from './open-outlet.ts';

/** Changes what is said of an outlet. Fact: `platforms.outlet_changed`. */
export const changeOutlet = defineAct({
  name: 'platforms.change_outlet',
  summary: { zh: '修改公开渠道', en: 'change an outlet' },
  input: changeOutletInput,
  load: openOutlet,
  subject: ofOutlet,
  act: async (ctx, row, { id, ...fields }) => {
    const others = (await loadOutlets(ctx.tx, row.agency_id)).filter((other) => other.id !== id);
    if (others.some(({ channel, name }) => channel === fields.channel && name === fields.name))
      throw outletTaken(fields.name);
    const changed = { ...row, ...fields };
    await updateOutlet(ctx.tx, changed);
    await recordOutletFact(ctx, changed, 'platforms.outlet_changed', {
      name: changed.name,
      before: row.name,
    });
    return { id };
  },
});
