import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { existsOn, type Agency } from '../../identity/index.ts';
import { refuse } from '../messages.ts';
import { loadAgency } from './load-agency.ts';

/** The agency as it stood at the end of the report's year. Throws when it was no more or not yet there. */
export async function loadReporter(
  ctx: LoadContext,
  { agencyId, year }: { agencyId: string; year: number },
): Promise<Agency> {
  const lastDay = `${year}-12-31`;
  const on = lastDay < ctx.today ? lastDay : ctx.today;
  const agency = await loadAgency(ctx, agencyId, on);
  if (!existsOn(agency, on)) throw refuse('agency_not_found', 'agencyId');
  return agency;
}
