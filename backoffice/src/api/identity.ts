import type {
  AgencyView,
  DelegationView,
  DivisionView,
  MeView,
  PersonView,
  SessionView,
} from '../../../src/modules/identity/contract.ts';
import { call } from './client.ts';

export type Me = MeView;
export type Agency = AgencyView;
export type Division = DivisionView;
export type Person = PersonView;
export type Session = SessionView;
export type Delegation = DelegationView;

export const fetchMe = () => call<Me>('GET', '/me');
export const signIn = (body: { login: string; password: string }) =>
  call<object>('POST', '/session', { body });
export const signOut = () => call<object>('DELETE', '/session');
export const changePassword = (body: { currentPassword: string; newPassword: string }) =>
  call<object>('POST', '/me/password', { body });

export const fetchSessions = () => call<{ sessions: Session[] }>('GET', '/sessions');
export const revokeSession = (id: string) => call<object>('DELETE', `/sessions/${id}`);

export const fetchAgencies = () =>
  call<{ agencies: Agency[] }>('GET', '/agencies', { query: { includeClosed: true } });
export const fetchAgency = (id: string) =>
  call<{ agency: Agency; divisions: Division[] }>('GET', `/agencies/${id}`);
export const createAgency = (body: object) => call<object>('POST', '/agencies', { body });
export const reviseAgency = (id: string, body: object) => call<object>('PATCH', `/agencies/${id}`, { body });
export const renameAgency = (id: string, body: object) =>
  call<object>('POST', `/agencies/${id}/name`, { body });
export const moveAgency = (id: string, body: object) =>
  call<object>('POST', `/agencies/${id}/place`, { body });
export const closeAgency = (id: string, body: object) =>
  call<object>('POST', `/agencies/${id}/closing`, { body });
export const createDivision = (agencyId: string, body: object) =>
  call<object>('POST', `/agencies/${agencyId}/divisions`, { body });
export const renameDivision = (id: string, body: object) =>
  call<object>('POST', `/divisions/${id}/name`, { body });
export const closeDivision = (id: string, body: object) =>
  call<object>('POST', `/divisions/${id}/closing`, { body });

export const fetchPeople = (agencyId: string) =>
  call<{ people: Person[] }>('GET', `/agencies/${agencyId}/people`);
export const createPerson = (agencyId: string, body: object) =>
  call<{ personId: string; firstPassword: string }>('POST', `/agencies/${agencyId}/people`, { body });
export const givePost = (personId: string, body: object) =>
  call<object>('POST', `/people/${personId}/posts`, { body });
export const endPost = (postId: string, body: object) =>
  call<object>('POST', `/posts/${postId}/end`, { body });
export const resetPassword = (personId: string, body: object) =>
  call<{ personId: string; firstPassword: string }>('POST', `/people/${personId}/password-reset`, { body });
export const lockAccount = (personId: string, body: object) =>
  call<object>('POST', `/people/${personId}/lock`, { body });
export const unlockAccount = (personId: string, body: object) =>
  call<object>('POST', `/people/${personId}/unlock`, { body });
export const delegate = (agencyId: string, body: object) =>
  call<object>('POST', `/agencies/${agencyId}/delegations`, { body });
export const endDelegation = (id: string, body: object) =>
  call<object>('POST', `/delegations/${id}/end`, { body });
export const fetchDelegations = (agencyId: string) =>
  call<{ delegations: Delegation[] }>('GET', `/agencies/${agencyId}/delegations`, {
    query: { includePast: true },
  });

export interface SignInRules {
  failuresBeforeLockout: number;
  lockoutMinutes: number;
  idleMinutes: number;
  longestHours: number;
  passwordMinimumLength: number;
  passwordClasses: number;
}
export const fetchSignInRules = () => call<SignInRules>('GET', '/sign-in-rules');
export const setSignInRules = (body: SignInRules) => call<SignInRules>('PUT', '/sign-in-rules', { body });
