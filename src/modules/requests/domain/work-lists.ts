import { bucketOf } from './buckets.ts';
import type { RequestState } from './case-state.ts';
import { waitingFor } from './waiting.ts';

/** Who reads a list, as far as "waiting for me" depends on it. */
export interface Reader {
  id: string;
  grants: readonly {
    role: string;
    agencyId: string;
    divisionId?: string | null;
    onBehalfOf?: string;
  }[];
}

export interface ListedCase {
  agencyId: string;
  state: RequestState;
}

/** Whether the next act on an open case is the reader's. */
export function waitsForReader({ agencyId, state }: ListedCase, reader: Reader, today: string): boolean {
  const holds = (role: string, divisionId?: string | null) =>
    reader.grants.some(
      (grant) =>
        grant.role === role &&
        grant.agencyId === agencyId &&
        (divisionId === undefined || (divisionId !== null && grant.divisionId === divisionId)),
    );
  if (state.stage !== 'closed' && state.extensionProposal && holds('foi_head')) return true;
  // While the head decides on an extension, the unit may go on drafting.
  const drafting = state.stage === 'handling' && state.extensionProposal !== null;
  switch (drafting ? 'handler' : waitingFor(state, today)) {
    case 'clerk':
      return holds('foi_clerk');
    case 'handler': {
      const { assigneeId } = state;
      if (assigneeId === null) return holds('handler', state.divisionId);
      return (
        assigneeId === reader.id ||
        reader.grants.some((grant) => grant.agencyId === agencyId && grant.onBehalfOf === assigneeId)
      );
    }
    case 'unit_head':
      return holds('unit_head', state.divisionId) && !state.review?.authors.includes(reader.id);
    case 'foi_head':
      return holds('foi_head') && !state.review?.authors.includes(reader.id);
    case 'leader':
      return holds('leader');
    default:
      return false;
  }
}

/** Whether an open case belongs to a list of the board. */
export function isInList(list: string, listed: ListedCase, reader: Reader, today: string): boolean {
  switch (list) {
    case 'open':
    case 'all':
      return true;
    case 'waiting_for_me':
      return waitsForReader(listed, reader, today);
    case 'waiting_for_applicant':
      return waitingFor(listed.state, today) === 'applicant';
    default:
      return bucketOf(listed.state) === list;
  }
}
