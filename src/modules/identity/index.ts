export { identityModule } from './module.ts';
export { ROLES, type Role } from './domain/roles.ts';
export { SEPARATED_ROLES } from './domain/separation.ts';
export {
  AGENCY_KINDS,
  REMEDY_SYSTEMS,
  existsOn,
  type Agency,
  type AgencyKind,
  type AgencyVersion,
  type FoiOffice,
  type Remedies,
  type RemedySystem,
} from './domain/agency.ts';
export type { TreeNode } from './domain/agency-tree.ts';
export { AGENCY_KIND_LABELS, ROLE_LABELS, roleLabel } from './labels.ts';
export {
  agencyById,
  agencyByWord,
  agencyTree,
  departmentsOf,
  divisionsOf,
  governmentOf,
  listAgencies,
  subordinateIds,
  type Division,
  type ListAgenciesOptions,
} from './views/agencies.ts';
export { actorOfLogin, actorOfPerson, PUBLIC_ACTOR, SYSTEM_ACTOR } from './views/actor.ts';
export { personNames } from './views/people.ts';
export { actorOfRequest } from './http/actor-of-request.ts';
export { actorOfToken } from './views/session-actor.ts';
export { SESSION_COOKIE } from './http/session-cookie.ts';
export { signInFailure, type SignInResult } from './use-cases/sign-in.ts';
export { setUpInstallation, type FirstAccount } from './set-up.ts';
export { createAgency } from './use-cases/create-agency.ts';
export { createDivision } from './use-cases/create-division.ts';
export { createPerson } from './use-cases/create-person.ts';
export { delegate } from './use-cases/delegate.ts';
export { givePost } from './use-cases/give-post.ts';
export { renameAgency } from './use-cases/rename-agency.ts';
export { reviseAgency } from './use-cases/revise-agency.ts';
export { signIn } from './use-cases/sign-in.ts';
