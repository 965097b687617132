import type { LoadContext } from '../../../kernel/runtime/context.ts';
import type { Remedies } from '../domain/agency.ts';
import { refuse } from '../messages.ts';
import { governmentOf } from '../views/agencies.ts';

/**
 * Replies must name the body that hears reconsideration (行政复议法 Art. 23 ¶2, 24–28); refuses remedies from which it
 * could not be told. `parentId` is the agency above.
 */
export async function checkRemedies(
  { tx, today }: LoadContext,
  parentId: string | null,
  remedies: Remedies,
): Promise<void> {
  const { system, superiorDepartmentName, superiorGovernmentName } = remedies;
  if (['vertical', 'judicial_administration'].includes(system) && superiorDepartmentName === '') {
    throw refuse('remedy_name_missing', 'remedies.superiorDepartmentName');
  }
  const needsGovernment = ['local_department', 'local_government', 'judicial_administration'].includes(
    system,
  );
  const above = parentId === null ? undefined : await governmentOf(tx, parentId, today);
  if (needsGovernment && !above && superiorGovernmentName === '') {
    throw refuse('superior_government_missing', 'remedies.superiorGovernmentName');
  }
}
