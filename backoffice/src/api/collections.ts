import type {
  Aggregate,
  AggregateCell,
  AgencyComparison,
  Board,
  CollectionHead,
  CollectionList,
  CollectionProposal,
  JointItem,
  JointProposals,
  MemberKind,
  MemberRow,
  MemberState,
  MemberView,
  OwnCollection,
  PublicationState,
  Punctuality,
  Reminded,
  Submission,
  SubmissionLink,
  Submitted,
} from '../../../src/modules/reporting/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type {
  Aggregate,
  AggregateCell,
  AgencyComparison,
  Board,
  CollectionHead,
  CollectionList,
  CollectionProposal,
  JointItem,
  JointProposals,
  MemberKind,
  MemberRow,
  MemberState,
  MemberView,
  OwnCollection,
  PublicationState,
  Punctuality,
  Reminded,
  Submission,
  SubmissionLink,
  Submitted,
};

export const fetchCollections = (agencyId: string) =>
  call<CollectionList>('GET', '/collections', { query: { agencyId } });
export const fetchProposal = (query: Query) =>
  call<CollectionProposal>('GET', '/collections/proposal', { query });
export const fetchOwnCollections = (query: Query) =>
  call<{ agencyId: string; collections: OwnCollection[] }>('GET', '/collections/own', { query });
export const openCollection = (body: object) => call<CollectionHead>('POST', '/collections', { body });
export const fetchBoard = (id: string) => call<Board>('GET', `/collections/${id}`);
export const reviseCollection = (id: string, body: object) =>
  call<object>('PATCH', `/collections/${id}`, { body });
/** `close`, `reopen`, `remind`, `members`, `joint-items`, `use-for-report` … */
export const actOnCollection = <T = object>(id: string, act: string, body: object) =>
  call<T>('POST', `/collections/${id}/${act}`, { body });
export const collectionExportUrl = (id: string) => apiUrl(`/collections/${id}/export`);

const member = (id: string, memberId: string): string => `/collections/${id}/members/${memberId}`;
export const fetchMember = (id: string, memberId: string) => call<MemberView>('GET', member(id, memberId));
export const reviseMember = (id: string, memberId: string, body: object) =>
  call<object>('PATCH', member(id, memberId), { body });
/** `submit`, `file`, `form`, `return`, `accept`, `reopen`, `publication`, `link`, `link/revoke`, `remove`. */
export const actOnMember = <T = object>(id: string, memberId: string, act: string, body: object = {}) =>
  call<T>('POST', `${member(id, memberId)}/${act}`, { body });

export const fetchAggregate = (id: string) => call<Aggregate>('GET', `/collections/${id}/aggregate`);
export const fetchAggregateCell = (id: string, cell: string) =>
  call<AggregateCell>('GET', `/collections/${id}/aggregate/cells/${cell}`);
export const aggregateExportUrl = (id: string) => apiUrl(`/collections/${id}/aggregate/export`);
export const fetchJointProposals = (id: string) =>
  call<JointProposals>('GET', `/collections/${id}/joint-proposals`);
export const setComparisonMinimum = (body: { agencyId: string; minimum: number }) =>
  call<object>('PUT', '/collections/comparison-minimum', { body });
export const fetchComparison = (id: string) => call<AgencyComparison>('GET', `/collections/${id}/comparison`);
