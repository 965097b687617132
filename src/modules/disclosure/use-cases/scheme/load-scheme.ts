import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { Subject } from '../../../../kernel/policy/policy.ts';
import { agencyById, type Agency } from '../../../identity/index.ts';
import { agencyNotFound } from '../../messages.ts';
import { itemNotFound } from '../../messages/scheme.ts';
import { lockItem } from '../../store/scheme/items.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';

/** The agency whose scheme it is. Throws `agency_not_found`. */
export async function loadSchemeAgency(
  ctx: LoadContext,
  { agencyId }: { agencyId: string },
): Promise<Agency> {
  const agency = await agencyById(ctx.tx, agencyId, ctx.today);
  if (!agency) throw agencyNotFound();
  return agency;
}

/** The item, locked. Throws `scheme_item_not_found`, also for one that was removed. */
export async function openItem(ctx: LoadContext, { id }: { id: string }): Promise<SchemeItemRow> {
  const row = await lockItem(ctx.tx, id);
  if (!row || row.removed_on !== null) throw itemNotFound();
  return row;
}

export const ofItem = (row: SchemeItemRow): Subject => ({ agencyId: row.agency_id });
export const ofSchemeAgency = ({ id }: Agency): Subject => ({ agencyId: id });
