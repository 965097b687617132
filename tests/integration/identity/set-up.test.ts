import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { MODULES } from '../../../src/app/modules.ts';
import { homeAgencyId } from '../../../src/kernel/policy/home-agency.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { setUpInstallation, signIn, PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { testRuntime } from '../../support/runtime.ts';

test('an empty installation gets its agency and three separate administrators who can sign in', async () => {
  const runtime = await testRuntime();
  const { agencyId, accounts } = await setUpInstallation(runtime, {
    code: 'ningchuan',
    kind: 'government',
    name: '宁川市人民政府',
    shortName: '市政府',
    documentAbbreviation: '宁府',
    parentId: null,
    region: '宁川市',
    organisationCode: '11370000000000000X',
    remedies: { system: 'local_government', superiorGovernmentName: '东原省人民政府' },
    openedOn: '2010-01-01',
  });
  assert.equal(await homeAgencyId(runtime.db), agencyId);
  assert.deepEqual(
    accounts.map(({ role }) => role),
    ['system_admin', 'security_admin', 'auditor'],
  );
  for (const { login, firstPassword } of accounts) {
    const result = await runUseCase(runtime, PUBLIC_ACTOR, signIn, { login, password: firstPassword });
    assert.equal(result.outcome, 'signed_in');
    assert.ok(result.outcome === 'signed_in' && result.mustChangePassword);
  }
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const verified = await verifyLedger(runtime.db, runtime.files, digests);
  assert.equal(verified.ok, true, JSON.stringify(verified.firstBreak));
  assert.equal(verified.records, 7); // one agency, three persons, three posts
});
