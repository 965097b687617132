import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  actorOfToken,
  delegate,
  givePost,
  signIn,
  SYSTEM_ACTOR,
} from '../../../src/modules/identity/index.ts';
import { makeDivision, makePerson } from '../runtime.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const names = { name: '宁川市试验局', shortName: '试验局', documentAbbreviation: '宁试' };
const change = { validFrom: '2026-11-01', reason: '试' };

const onPerson = async ({ runtime, agencyId }: PolicyWorld) => ({
  input: { personId: await makePerson(runtime, agencyId), reason: '试' },
});

const rules = {
  failuresBeforeLockout: 5,
  lockoutMinutes: 15,
  idleMinutes: 30,
  longestHours: 12,
  passwordMinimumLength: 10,
  passwordClasses: 3,
};

export const policyInputs: PolicyInputs = {
  'identity.create_agency': ({ agencyId }) => ({
    input: {
      code: 'policy-matrix',
      kind: 'public_body',
      ...names,
      parentId: agencyId,
      region: '宁川市',
      organisationCode: '1',
      remedies: { system: 'local_department', superiorGovernmentName: '宁川市人民政府' },
      openedOn: '2020-01-01',
    },
  }),
  'identity.revise_agency': ({ agencyId }) => ({ input: { agencyId, region: '宁川市' } }),
  'identity.rename_agency': ({ agencyId }) => ({ input: { agencyId, ...names, ...change } }),
  // Below itself: permitted, then refused as impossible; another place would ask for rights there too.
  'identity.move_agency': ({ agencyId }) => ({ input: { agencyId, parentId: agencyId, ...change } }),
  'identity.close_agency': ({ agencyId }) => ({ input: { agencyId, closedOn: '2027-01-01', reason: '试' } }),
  'identity.list_agencies': () => ({ input: {} }),
  'identity.read_agency': ({ agencyId }) => ({ input: { agencyId } }),
  'identity.create_division': ({ agencyId }) => ({ input: { agencyId, name: '综合科' } }),
  'identity.rename_division': ({ divisionId }) => ({ input: { divisionId, name: '综合科' } }),
  'identity.close_division': async ({ runtime, agencyId }) => ({
    input: { divisionId: await makeDivision(runtime, agencyId), reason: '试' },
  }),
  'identity.create_person': ({ agencyId }) => ({ input: { agencyId, login: 'policy.matrix', name: '试者' } }),
  'identity.revise_person': ({ personId }) => ({ input: { personId, phone: '1' } }),
  'identity.give_post': ({ agencyId, personId }) => ({ input: { agencyId, personId, role: 'editor' } }),
  'identity.end_post': async ({ runtime, agencyId, personId }) => {
    const post = { agencyId, personId, role: 'leader' };
    const { postId } = await runUseCase(runtime, SYSTEM_ACTOR, givePost, post);
    return { input: { postId, reason: '试' } };
  },
  'identity.delegate': async (world) => ({ input: await absence(world) }),
  'identity.end_delegation': async (world) => ({
    input: await runUseCase(world.runtime, SYSTEM_ACTOR, delegate, await absence(world)),
  }),
  'identity.list_delegations': ({ agencyId }) => ({ input: { agencyId } }),
  'identity.list_people': ({ agencyId }) => ({ input: { agencyId } }),
  'identity.sign_in': () => ({ input: { login: 'nobody', password: 'wrong' } }),
  'identity.sign_out': () => ({ input: {}, ownAccount: true }),
  'identity.change_password': () => ({ input: { currentPassword: 'x', newPassword: 'y' }, ownAccount: true }),
  'identity.read_me': () => ({ input: {}, ownAccount: true }),
  'identity.list_sessions': ({ personId }) => ({ input: { personId } }),
  'identity.revoke_session': async ({ runtime, agencyId }) => {
    const login = 'session.owner';
    await makePerson(runtime, agencyId, { login, password: 'Right-pass-2026' });
    const result = await runUseCase(runtime, SYSTEM_ACTOR, signIn, { login, password: 'Right-pass-2026' });
    if (result.outcome !== 'signed_in') throw new Error(result.outcome);
    return { input: { sessionId: (await actorOfToken(runtime, result.token)).sessionId } };
  },
  'identity.lock_account': onPerson,
  'identity.unlock_account': onPerson,
  'identity.reset_password': onPerson,
  'identity.read_sign_in_rules': ({ aboveId }) => ({ input: {}, ownerId: aboveId }),
  'identity.set_sign_in_rules': ({ aboveId }) => ({ input: rules, ownerId: aboveId }),
};

async function absence({ runtime, agencyId, personId }: PolicyWorld) {
  const toPersonId = await makePerson(runtime, agencyId, { roles: ['foi_clerk'] });
  const dates = { fromOn: '2026-11-20', untilOn: '2026-11-27' };
  return { agencyId, fromPersonId: personId, toPersonId, ...dates, reason: '试' };
}
