import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { gazetteNotFound, gazetteStateRefuses } from '../../messages/gazette.ts';
import { loadIssue, type StoredIssue } from '../../store/gazette/issues.ts';

/** An issue for an act: loaded and locked. Throws when there is none. */
export async function openIssue({ tx }: LoadContext, { id }: { id: string }): Promise<StoredIssue> {
  const stored = await loadIssue(tx, id, { lock: true });
  if (!stored) throw gazetteNotFound();
  return stored;
}

/** Whose issue it is, for the gate. */
export const subjectOfIssue = ({ issue }: StoredIssue): { agencyId: string; recordId: string } => ({
  agencyId: issue.agency_id,
  recordId: issue.id,
});

/** Refuses an act that the issue's state does not allow. */
export function demandState({ issue }: StoredIssue, state: 'draft' | 'in_review'): void {
  if (issue.state !== state) throw gazetteStateRefuses(issue.state);
}
