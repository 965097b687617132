import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { calendarModule } from '../../../src/modules/calendar/index.ts';
import { identityModule, personNames, type Role } from '../../../src/modules/identity/index.ts';
import { createPerson } from '../../../src/modules/identity/use-cases/create-person.ts';
import { delegate } from '../../../src/modules/identity/use-cases/delegate.ts';
import { endDelegation } from '../../../src/modules/identity/use-cases/end-delegation.ts';
import { endPost } from '../../../src/modules/identity/use-cases/end-post.ts';
import { givePost } from '../../../src/modules/identity/use-cases/give-post.ts';
import { listDelegations } from '../../../src/modules/identity/use-cases/list-delegations.ts';
import { listPeople } from '../../../src/modules/identity/use-cases/list-people.ts';
import { readMe } from '../../../src/modules/identity/use-cases/read-me.ts';
import { closeDivision } from '../../../src/modules/identity/use-cases/close-division.ts';
import { renameDivision } from '../../../src/modules/identity/use-cases/rename-division.ts';
import { revisePerson } from '../../../src/modules/identity/use-cases/revise-person.ts';
import { actorFor, as, makeAgency, makeDivision, makePerson, testRuntime } from '../../support/runtime.ts';

const MODULES = [calendarModule, identityModule];
const refusedWith = (code: string) => (error: unknown) => {
  assert.ok(error instanceof AppError, String(error));
  assert.equal(error.problems[0]?.code, code);
  return true;
};

async function house() {
  const runtime = await testRuntime({ modules: MODULES });
  const city = await makeAgency(runtime, { kind: 'government' });
  const health = await makeAgency(runtime, { parentId: city });
  const admin = await actorFor(runtime, await makePerson(runtime, city, { roles: ['system_admin'] }));
  const rolesOf = async (personId: string) =>
    (await actorFor(runtime, personId)).grants.map(({ role, onBehalfOf }) => [role, onBehalfOf ?? null]);
  return { runtime, city, health, admin, rolesOf };
}

test('a person holds several posts; rights begin and end with them, at once', async () => {
  const { runtime, health, admin, rolesOf } = await house();
  const division = await makeDivision(runtime, health);
  const person = await makePerson(runtime, health, { name: '王丽' });
  const give = (role: Role, more = {}) =>
    runUseCase(runtime, admin, givePost, { personId: person, agencyId: health, role, ...more });
  await give('foi_clerk');
  const { postId } = await give('handler', { divisionId: division });
  await give('editor', { fromOn: '2027-01-01' });
  assert.deepEqual(await rolesOf(person), [
    ['foi_clerk', null],
    ['handler', null],
  ]);
  await assert.rejects(give('foi_clerk'), refusedWith('same_post'));
  const close = { divisionId: division, reason: '合并' };
  await assert.rejects(runUseCase(runtime, admin, closeDivision, close), refusedWith('division_staffed'));
  await runUseCase(runtime, admin, endPost, { postId, reason: '轮岗' });
  await runUseCase(runtime, admin, closeDivision, close);
  assert.deepEqual(await rolesOf(person), [['foi_clerk', null]]);
  await assert.rejects(
    runUseCase(runtime, admin, endPost, { postId, reason: '轮岗' }),
    refusedWith('post_already_ended'),
  );
  runtime.clock.goTo('2027-01-01');
  assert.deepEqual(await rolesOf(person), [
    ['foi_clerk', null],
    ['editor', null],
  ]);
  assert.deepEqual([...(await personNames(runtime.db, [person, 'system', person]))], [[person, '王丽']]);
});

test('a division of another agency, an unknown role, an own post are refused', async () => {
  const { runtime, city, health, admin } = await house();
  const foreign = await makeDivision(runtime, city);
  const person = await makePerson(runtime, health);
  const post = { personId: person, agencyId: health, role: 'handler' };
  await assert.rejects(
    runUseCase(runtime, admin, givePost, { ...post, divisionId: foreign }),
    refusedWith('division_not_found'),
  );
  await assert.rejects(
    runUseCase(runtime, admin, givePost, { ...post, role: 'emperor' }),
    refusedWith('invalid_invalid_value'),
  );
  await assert.rejects(
    runUseCase(runtime, admin, givePost, { personId: admin.id, agencyId: health, role: 'leader' }),
    refusedWith('own_post'),
  );
});

test('one person cannot be two of the three administrators at an agency, by post or by delegation', async () => {
  const { runtime, city, health, admin } = await house();
  const security = await makePerson(runtime, city, { roles: ['security_admin'] });
  const give = (personId: string, role: Role, agencyId = city) =>
    runUseCase(runtime, admin, givePost, { personId, agencyId, role });
  await assert.rejects(give(security, 'auditor'), refusedWith('administrators_not_separated'));
  await assert.rejects(give(security, 'system_admin'), refusedWith('administrators_not_separated'));
  await give(security, 'auditor', health); // another agency
  await give(security, 'editor');

  const absence = {
    agencyId: city,
    fromPersonId: admin.id,
    toPersonId: security,
    fromOn: '2026-11-20',
    untilOn: '2026-11-27',
    reason: '出差',
  };
  await assert.rejects(
    runUseCase(runtime, admin, delegate, absence),
    refusedWith('administrators_not_separated'),
  );
  const clerk = await makePerson(runtime, city, { roles: ['foi_clerk'] });
  await runUseCase(runtime, admin, delegate, { ...absence, toPersonId: clerk });
  await assert.rejects(
    runUseCase(runtime, admin, givePost, { personId: clerk, agencyId: city, role: 'auditor' }),
    refusedWith('administrators_not_separated'),
  );
});

test('the last administrators of the running agency cannot leave without a successor', async () => {
  const { runtime, city, admin } = await house();
  const other = await makePerson(runtime, city);
  const post = (await runUseCase(runtime, admin, readMe, {})).posts[0]!;
  const deputy = as('system_admin', city);
  const end = { postId: post.id, reason: '调离' };
  await assert.rejects(runUseCase(runtime, deputy, endPost, end), refusedWith('last_administrator'));
  await runUseCase(runtime, admin, givePost, { personId: other, agencyId: city, role: 'system_admin' });
  await runUseCase(runtime, deputy, endPost, end);
  assert.deepEqual((await actorFor(runtime, admin.id)).grants, []);
});

test('a delegate acts for the absent colleague from day to day, in the roles handed over, and it is on record', async () => {
  const { runtime, health, city, rolesOf } = await house();
  const absent = await makePerson(runtime, health, { roles: ['foi_head', 'system_admin'], name: '赵敏' });
  const deputy = await makePerson(runtime, health, { roles: ['foi_clerk'] });
  const outsider = await makePerson(runtime, city, { roles: ['foi_clerk'] });
  const input = {
    agencyId: health,
    fromPersonId: absent,
    toPersonId: deputy,
    roles: ['system_admin'],
    fromOn: '2026-11-23',
    untilOn: '2026-11-25',
    reason: '休假',
  };
  const self = await actorFor(runtime, absent);
  const tryIt = (more: object, actor = self) => runUseCase(runtime, actor, delegate, { ...input, ...more });
  await assert.rejects(tryIt({ toPersonId: absent }), refusedWith('delegate_to_self'));
  await assert.rejects(tryIt({ untilOn: '2026-11-22' }), refusedWith('ends_before_start'));
  await assert.rejects(
    tryIt({ fromOn: '2026-10-01', untilOn: '2026-10-02' }),
    refusedWith('delegation_in_past'),
  );
  await assert.rejects(tryIt({ untilOn: '2027-03-01' }), refusedWith('delegation_too_long'));
  await assert.rejects(tryIt({ roles: ['leader'] }), refusedWith('nothing_to_delegate'));
  await assert.rejects(tryIt({ toPersonId: outsider }), refusedWith('receiver_elsewhere'));
  await assert.rejects(tryIt({}, await actorFor(runtime, deputy)), refusedWith('not_permitted'));

  const { delegationId } = await tryIt({});
  assert.deepEqual(await rolesOf(deputy), [['foi_clerk', null]]);
  runtime.clock.goTo('2026-11-23');
  assert.deepEqual(await rolesOf(deputy), [
    ['foi_clerk', null],
    ['system_admin', absent],
  ]);
  const me = await runUseCase(runtime, await actorFor(runtime, deputy), readMe, {});
  assert.deepEqual(
    me.posts.map(({ role, onBehalfOf }) => [role, onBehalfOf?.name ?? null]),
    [
      ['foi_clerk', null],
      ['system_admin', '赵敏'],
    ],
  );
  assert.deepEqual(
    me.delegations.map(({ inForce, fromPerson }) => [inForce, fromPerson.name]),
    [[true, '赵敏']],
  );
  const divisionId = await makeDivision(runtime, health);
  const rename = { divisionId, name: '综合科' };
  await runUseCase(runtime, await actorFor(runtime, deputy), renameDivision, rename);
  const facts = await factsOf(runtime.db, 'division', divisionId);
  assert.deepEqual([facts[1]!.actor, facts[1]!.onBehalfOf], [deputy, absent]);

  const list = async (includePast: boolean) => {
    const input = { agencyId: health, includePast };
    return (await runUseCase(runtime, as('auditor', health), listDelegations, input)).delegations;
  };
  assert.deepEqual(
    (await list(false)).map(({ id, inForce }) => [id, inForce]),
    [[delegationId, true]],
  );
  await runUseCase(runtime, await actorFor(runtime, absent), endDelegation, { delegationId });
  assert.deepEqual([(await list(false)).length, (await list(true)).length], [0, 1]);
  assert.deepEqual(await rolesOf(deputy), [['foi_clerk', null]]);
  await assert.rejects(
    runUseCase(runtime, await actorFor(runtime, absent), endDelegation, { delegationId }),
    refusedWith('delegation_over'),
  );
  const verified = await verifyLedger(runtime.db, runtime.files, identityModule.recordDigests!);
  assert.equal(verified.ok, true, JSON.stringify(verified.firstBreak));
});

test('logins are unique, first passwords are made up, particulars are changed by the administrator', async () => {
  const { runtime, health, admin } = await house();
  const person = { agencyId: health, login: 'WangLi', name: '王丽' };
  const { personId, firstPassword } = await runUseCase(runtime, admin, createPerson, person);
  assert.ok(firstPassword.length >= 10);
  await assert.rejects(runUseCase(runtime, admin, createPerson, person), refusedWith('login_taken'));
  await assert.rejects(
    runUseCase(runtime, admin, createPerson, { ...person, login: 'x', name: '' }),
    refusedWith('invalid_invalid_format'),
  );
  await assert.rejects(
    runUseCase(runtime, admin, createPerson, { ...person, login: 'other', firstPassword: 'Chosen-1234' }),
    refusedWith('first_password_by_house_only'),
  );
  await runUseCase(runtime, admin, revisePerson, { personId, phone: '0000-1' });
  const list = (input: object) => runUseCase(runtime, admin, listPeople, { agencyId: health, ...input });
  const [seen] = (await list({ text: '王' })).people;
  assert.deepEqual([seen!.login, seen!.name, seen!.phone], ['wangli', '王丽', '0000-1']);
  assert.deepEqual((await list({ text: '李' })).people, []);
});

test('the people list shows account state only to the security administrator, and reaches down only for who may', async () => {
  const { runtime, city, health } = await house();
  const clerk = await makePerson(runtime, health, { roles: ['foi_clerk'] });
  const input = { agencyId: city, includeSubordinate: true };
  const security = as('security_admin', city, { subordinateAgencyIds: [health] });
  const seen = (await runUseCase(runtime, security, listPeople, input)).people;
  assert.ok(seen.some(({ id, account }) => id === clerk && account !== null));
  const own = (await runUseCase(runtime, as('foi_clerk', city), listPeople, input)).people;
  assert.ok(own.length > 0);
  assert.ok(own.every(({ id, account }) => id !== clerk && account === null));
  await assert.rejects(
    runUseCase(runtime, as('foi_clerk', health), listPeople, { agencyId: city }),
    refusedWith('not_permitted'),
  );
});
