import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { addOutletInput } from '../../contract.ts';
import { agencyNotFound } from '../../messages.ts';
import { outletTaken } from '../../messages/places.ts';
import { insertOutlet, loadOutlets } from '../../store/outlets.ts';
import { recordOutletFact } from './open-outlet.ts';

/** Registers an account, screen, board or paper of the agency. Fact: `platforms.outlet_added`. */
export const addOutlet = defineAct({
  name: 'platforms.add_outlet',
  summary: { zh: '登记公开渠道', en: 'register an outlet' },
  input: addOutletInput,
  load: async (ctx, { agencyId }) => {
    if (!(await agencyById(ctx.tx, agencyId, ctx.today))) throw agencyNotFound();
    return loadOutlets(ctx.tx, agencyId);
  },
  subject: (_outlets, { agencyId }) => ({ agencyId }),
  act: async (ctx, outlets, { agencyId, ...fields }) => {
    if (outlets.some(({ channel, name }) => channel === fields.channel && name === fields.name))
      throw outletTaken(fields.name);
    const row = {
      id: newId(ctx.now.getTime()),
      agency_id: agencyId,
      ...fields,
      opened_on: ctx.today,
      closed_on: null,
      closing_reason: null,
    };
    await insertOutlet(ctx.tx, row);
    await recordOutletFact(ctx, row, 'platforms.outlet_added', { channel: row.channel, name: row.name });
    return { id: row.id };
  },
});
