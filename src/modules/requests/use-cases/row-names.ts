import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { agencyById, divisionsOf, listAgencies, personNames } from '../../identity/index.ts';
import type { RequestRow } from '../store/case-file.ts';
import type { Names } from '../views/case-row.ts';

/** Names of agencies, divisions and persons that some cases mention. */
export async function rowNames(ctx: LoadContext, rows: readonly RequestRow[]): Promise<Names> {
  const agencyIds = [...new Set(rows.map((row) => row.agency_id))];
  const agencies =
    agencyIds.length === 1
      ? [await agencyById(ctx.tx, agencyIds[0]!, ctx.today)]
      : await listAgencies(ctx.tx, { on: ctx.today, includeClosed: true });
  const divisions = new Map<string, string>();
  for (const agencyId of agencyIds)
    for (const division of await divisionsOf(ctx.tx, agencyId, { includeClosed: true }))
      divisions.set(division.id, division.name);
  return {
    agencies: new Map(agencies.flatMap((agency) => (agency ? [[agency.id, agency.name]] : []))),
    divisions,
    persons: await personNames(
      ctx.tx,
      rows.flatMap((row) => (row.assignee_id ? [row.assignee_id] : [])),
    ),
  };
}
