import { newId } from '../../../../kernel/ids.ts';
import type { ActContext, LoadContext } from '../../../../kernel/runtime/context.ts';
import { defineAct, defineRead } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import {
  addOutletInput,
  changeOutletInput,
  closeOutletInput,
  listOutletsInput,
  type Outlets,
} from '../../contract.ts';
import { agencyNotFound } from '../../messages.ts';
import { outletNotFound, outletTaken } from '../../messages/places.ts';
import { digestOfOutlet, insertOutlet, loadOutlets, lockOutlet, updateOutlet } from '../../store/outlets.ts';
import type { OutletRow } from '../../store/place-tables.ts';
import { toOutlet } from '../../views/outlets.ts';

async function openOutlet(ctx: LoadContext, { id }: { id: string }): Promise<OutletRow> {
  const row = await lockOutlet(ctx.tx, id);
  if (!row || row.closed_on !== null) throw outletNotFound();
  return row;
}
const ofOutlet = ({ agency_id }: OutletRow) => ({ agencyId: agency_id });

const record = (ctx: ActContext, row: OutletRow, kind: string, data: Record<string, unknown>) =>
  ctx.record({
    agencyId: row.agency_id,
    kind,
    subjectType: 'channel_outlet',
    subjectId: row.id,
    legalOn: ctx.today,
    data,
    recordHash: digestOfOutlet(row),
  });

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
    await record(ctx, row, 'platforms.outlet_added', { channel: row.channel, name: row.name });
    return { id: row.id };
  },
});

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
    await record(ctx, changed, 'platforms.outlet_changed', { name: changed.name, before: row.name });
    return { id };
  },
});

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
    await record(ctx, closed, 'platforms.outlet_closed', { reason });
    return { id };
  },
});

/** The outlets of an agency. */
export const listOutlets = defineRead({
  name: 'platforms.list_outlets',
  summary: { zh: '查看公开渠道', en: 'list outlets' },
  input: listOutletsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, includeClosed }): Promise<Outlets> => ({
    outlets: (await loadOutlets(ctx.tx, agencyId, includeClosed)).map(toOutlet),
    mayEdit: ctx.may('platforms.add_outlet', { agencyId }),
  }),
});
