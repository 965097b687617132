import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { calendarModule } from '../../../src/modules/calendar/index.ts';
import { actorOfToken, identityModule, PUBLIC_ACTOR, signIn } from '../../../src/modules/identity/index.ts';
import { changePassword } from '../../../src/modules/identity/use-cases/change-password.ts';
import { listAgencies } from '../../../src/modules/identity/use-cases/list-agencies.ts';
import { listPeople } from '../../../src/modules/identity/use-cases/list-people.ts';
import { listSessions } from '../../../src/modules/identity/use-cases/list-sessions.ts';
import { lockAccount } from '../../../src/modules/identity/use-cases/lock-account.ts';
import { readMe } from '../../../src/modules/identity/use-cases/read-me.ts';
import { readSignInRules } from '../../../src/modules/identity/use-cases/read-sign-in-rules.ts';
import { resetPassword } from '../../../src/modules/identity/use-cases/reset-password.ts';
import { revokeSession } from '../../../src/modules/identity/use-cases/revoke-session.ts';
import { setSignInRules } from '../../../src/modules/identity/use-cases/set-sign-in-rules.ts';
import { signOut } from '../../../src/modules/identity/use-cases/sign-out.ts';
import { unlockAccount } from '../../../src/modules/identity/use-cases/unlock-account.ts';
import { as, makeAgency, makePerson, testRuntime } from '../../support/runtime.ts';

const PASSWORD = 'Right-pass-2026';
const refusedWith = (code: string) => (error: unknown) => {
  assert.ok(error instanceof AppError, String(error));
  assert.equal(error.problems[0]?.code, code);
  return true;
};

async function house() {
  const runtime = await testRuntime({ modules: [calendarModule, identityModule] });
  const city = await makeAgency(runtime, { kind: 'government' });
  const options = { login: 'wangli', password: PASSWORD, roles: ['foi_clerk' as const] };
  const person = await makePerson(runtime, city, options);
  const attempt = (login: string, password: string) =>
    runUseCase(runtime, PUBLIC_ACTOR, signIn, { login, password });
  const enter = async (password = PASSWORD) => {
    const result = await attempt('WangLi ', password);
    assert.equal(result.outcome, 'signed_in');
    return (result as { token: string }).token;
  };
  const security = as('security_admin', city);
  return { runtime, city, person, attempt, enter, security };
}

test('signing in gives a session whose token is nowhere stored, and signing out ends it', async () => {
  const { runtime, city, person, enter } = await house();
  const token = await enter();
  const actor = await actorOfToken(runtime, token);
  assert.deepEqual(
    [actor.id, actor.grants],
    [person, [{ role: 'foi_clerk', agencyId: city, divisionId: null }]],
  );
  const sessions = runtime.db.withTables<{ sessions: Record<string, unknown> }>();
  const stored = JSON.stringify(await sessions.selectFrom('sessions').selectAll().execute());
  assert.ok(!stored.includes(token));
  assert.equal((await actorOfToken(runtime, `${token}x`)).kind, 'public');
  await runUseCase(runtime, actor, signOut, {});
  assert.equal((await actorOfToken(runtime, token)).kind, 'public');
  const kinds = (await factsOf(runtime.db, 'person', person)).map(({ kind }) => kind);
  assert.ok(kinds.includes('identity.signed_in'));
});

test('an unknown login and a wrong password look alike, and are suspended alike after five failures', async () => {
  const { runtime, attempt } = await house();
  const answers: Record<string, unknown[]> = {};
  for (const login of ['wangli', 'nobody']) {
    answers[login] = [];
    for (let i = 0; i < 6; i += 1) answers[login].push(await attempt(login, 'wrong'));
  }
  assert.deepEqual(answers['wangli'], answers['nobody']);
  const outcomes = answers['wangli']!.map((answer) => (answer as { outcome: string }).outcome);
  assert.deepEqual(outcomes, [...Array<string>(4).fill('refused'), 'sign_in_suspended', 'sign_in_suspended']);
  assert.equal((await attempt('wangli', PASSWORD)).outcome, 'sign_in_suspended');
  runtime.clock.pass(14);
  assert.equal((await attempt('wangli', PASSWORD)).outcome, 'sign_in_suspended');
  runtime.clock.pass(1);
  assert.equal((await attempt('wangli', PASSWORD)).outcome, 'signed_in');
});

test('an unknown login takes as much work as a wrong password', async () => {
  const { runtime, attempt, security } = await house();
  const generous = {
    ...(await runUseCase(runtime, security, readSignInRules, {})),
    failuresBeforeLockout: 20,
  };
  await runUseCase(runtime, security, setSignInRules, generous);
  await attempt('warm-up', 'wrong');
  const times: Record<'wangli' | 'nobody', number[]> = { wangli: [], nobody: [] };
  for (let i = 0; i < 11; i += 1) {
    for (const login of ['wangli', 'nobody'] as const) {
      const start = performance.now();
      await attempt(login, 'wrong');
      times[login].push(performance.now() - start);
    }
  }
  const [known, unknown] = [times.wangli, times.nobody].map((list) => list.sort((a, b) => a - b)[5]!) as [
    number,
    number,
  ];
  // Skipping the password work would make the unknown login several times quicker.
  assert.ok(unknown > known * 0.5 && unknown < known * 2, `${known} ms against ${unknown} ms`);
});

test('failures in parallel are all counted', async () => {
  const { attempt } = await house();
  await Promise.all(Array.from({ length: 8 }, () => attempt('wangli', 'wrong')));
  assert.equal((await attempt('wangli', PASSWORD)).outcome, 'sign_in_suspended');
});

test('a success forgets the failures before it', async () => {
  const { attempt, enter } = await house();
  for (let round = 0; round < 2; round += 1) {
    for (let i = 0; i < 4; i += 1) await attempt('wangli', 'wrong');
    await enter();
  }
});

test('a session ends after thirty idle minutes, and after twelve hours in any case', async () => {
  const { runtime, enter } = await house();
  const token = await enter();
  const alive = async () => (await actorOfToken(runtime, token)).kind === 'person';
  for (let i = 0; i < 23; i += 1) {
    runtime.clock.pass(29);
    assert.ok(await alive(), `after ${(i + 1) * 29} minutes`);
  }
  const idle = await enter();
  runtime.clock.pass(31);
  assert.equal((await actorOfToken(runtime, idle)).kind, 'public');
  const worker = await enter();
  for (let i = 0; i < 24; i += 1) {
    runtime.clock.pass(29);
    await actorOfToken(runtime, worker);
  }
  runtime.clock.pass(25); // 721 minutes
  assert.equal((await actorOfToken(runtime, worker)).kind, 'public');
});

test('a first password must be changed before anything else, and the change ends other sessions', async () => {
  const { runtime, city, person, enter, security } = await house();
  const reset = { personId: person, reason: '忘记密码' };
  const before = await enter();
  const { firstPassword } = await runUseCase(runtime, security, resetPassword, reset);
  assert.equal((await actorOfToken(runtime, before)).kind, 'public', 'a reset ends sessions');
  const other = await enter(firstPassword);
  const token = await enter(firstPassword);
  const actor = await actorOfToken(runtime, token);
  const me = await runUseCase(runtime, actor, readMe, {});
  assert.equal(me.mustChangePassword, true);
  assert.deepEqual(me.permissions[city]!.filter((action) => action.startsWith('identity.')).sort(), [
    'identity.change_password',
    'identity.list_agencies',
    'identity.read_agency',
    'identity.read_me',
    'identity.sign_in',
    'identity.sign_out',
  ]);
  for (const [useCase, input] of [
    [listPeople, { agencyId: city }],
    [listSessions, {}],
  ] as const) {
    await assert.rejects(
      runUseCase(runtime, actor, useCase as never, input),
      refusedWith('password_change_required'),
    );
  }
  await runUseCase(runtime, actor, listAgencies, {}); // what everybody may stays open
  const change = (currentPassword: string, newPassword: string) =>
    runUseCase(runtime, actor, changePassword, { currentPassword, newPassword });
  await assert.rejects(change('wrong', 'New-pass-2026'), refusedWith('wrong_current_password'));
  await assert.rejects(change(firstPassword, 'short'), refusedWith('password_too_short'));
  await assert.rejects(change(firstPassword, 'xx-WANGLI-99'), refusedWith('password_is_login'));
  await assert.rejects(change(firstPassword, firstPassword), refusedWith('password_unchanged'));
  await change(firstPassword, 'New-pass-2026');
  assert.equal((await actorOfToken(runtime, other)).kind, 'public');
  const free = await actorOfToken(runtime, token);
  assert.equal(free.limitedTo, undefined);
  await runUseCase(runtime, free, listPeople, { agencyId: city });
  const verified = await verifyLedger(runtime.db, runtime.files, identityModule.recordDigests!);
  assert.equal(verified.ok, true, JSON.stringify(verified.firstBreak));
});

test('a locked account is out at once and says so only to who knows the password', async () => {
  const { runtime, person, attempt, enter, security } = await house();
  const token = await enter();
  const about = { personId: person, reason: '离岗审查' };
  await assert.rejects(
    runUseCase(runtime, { ...security, id: person }, lockAccount, about),
    refusedWith('own_account'),
  );
  await runUseCase(runtime, security, lockAccount, about);
  assert.equal((await actorOfToken(runtime, token)).kind, 'public');
  assert.equal((await attempt('wangli', 'wrong')).outcome, 'refused');
  assert.equal((await attempt('wangli', PASSWORD)).outcome, 'account_suspended');
  await assert.rejects(runUseCase(runtime, security, lockAccount, about), refusedWith('account_locked'));
  await runUseCase(runtime, security, unlockAccount, about);
  await enter();
  await assert.rejects(
    runUseCase(runtime, security, unlockAccount, about),
    refusedWith('account_not_locked'),
  );
});

test('the security administrator lifts a suspension', async () => {
  const { runtime, person, attempt, enter, security } = await house();
  for (let i = 0; i < 5; i += 1) await attempt('wangli', 'wrong');
  await runUseCase(runtime, security, unlockAccount, { personId: person, reason: '本人已核实' });
  await enter();
});

test('sessions are listed and revoked: one’s own, and anybody’s by the security administrator only', async () => {
  const { runtime, city, person, enter, security } = await house();
  const first = await enter();
  const second = await enter();
  const own = await actorOfToken(runtime, second);
  const { sessions } = await runUseCase(runtime, own, listSessions, {});
  assert.deepEqual(sessions.map(({ current }) => current).sort(), [false, true]);
  const firstId = (await actorOfToken(runtime, first)).sessionId!;
  const stranger = as('foi_head', city, { id: await makePerson(runtime, city) });
  await assert.rejects(
    runUseCase(runtime, stranger, revokeSession, { sessionId: firstId }),
    refusedWith('not_permitted'),
  );
  await assert.rejects(
    runUseCase(runtime, stranger, listSessions, { personId: person }),
    refusedWith('not_permitted'),
  );
  await runUseCase(runtime, own, revokeSession, { sessionId: firstId });
  assert.equal((await actorOfToken(runtime, first)).kind, 'public');
  await runUseCase(runtime, security, revokeSession, { sessionId: own.sessionId! });
  assert.equal((await actorOfToken(runtime, second)).kind, 'public');
  await assert.rejects(
    runUseCase(runtime, security, revokeSession, { sessionId: own.sessionId! }),
    refusedWith('session_not_found'),
  );
  await assert.rejects(runUseCase(runtime, PUBLIC_ACTOR, listSessions, {}), refusedWith('sign_in_required'));
});

test('the sign-in rules are set by the security administrator, hold at once, and are on record', async () => {
  const { runtime, city, attempt, security } = await house();
  const rules = await runUseCase(runtime, security, readSignInRules, {});
  await runUseCase(runtime, security, setSignInRules, {
    ...rules,
    failuresBeforeLockout: 3,
    lockoutMinutes: 60,
  });
  for (let i = 0; i < 3; i += 1) await attempt('wangli', 'wrong');
  runtime.clock.pass(59);
  assert.equal((await attempt('wangli', PASSWORD)).outcome, 'sign_in_suspended');
  await assert.rejects(
    runUseCase(runtime, security, setSignInRules, { ...rules, passwordMinimumLength: 4 }),
    refusedWith('invalid_too_small'),
  );
  await assert.rejects(
    runUseCase(runtime, as('system_admin', city), setSignInRules, rules),
    refusedWith('not_permitted'),
  );
  const facts = await factsOf(runtime.db, 'sign_in_rules', city);
  assert.equal(facts.length, 1);
});
