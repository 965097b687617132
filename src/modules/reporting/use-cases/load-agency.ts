import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { agencyById, type Agency } from '../../identity/index.ts';
import { refuse } from '../messages.ts';

/** The agency as it stood on a day (today without one). Throws `agency_not_found`. */
export async function loadAgency(
  ctx: LoadContext,
  agencyId: string,
  on: string = ctx.today,
): Promise<Agency> {
  const agency = await agencyById(ctx.tx, agencyId, on);
  if (!agency) throw refuse('agency_not_found', 'agencyId');
  return agency;
}

export const ofAgency = ({ id }: Agency): { agencyId: string } => ({ agencyId: id });
