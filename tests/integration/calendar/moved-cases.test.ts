import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { addNotice, addOverlay } from '../../../src/modules/calendar/index.ts';
import { listMoved } from '../../../src/modules/calendar/use-cases/list-moved.ts';
import { listNotices } from '../../../src/modules/calendar/use-cases/list-notices.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { getCase, registerRequest } from '../../../src/modules/requests/index.ts';
import { aForm, JOURNEY_MODULES, requestWorld } from '../../support/requests.ts';
import { as, makeAgency } from '../../support/runtime.ts';

test('next year’s notice recomputes the open cases that reach it and lists what moved', async () => {
  const { runtime, clerk, agencyId, governmentId } = await requestWorld('2026-12-10');
  const register = (id = agencyId, actor = clerk) =>
    runUseCase(runtime, actor, registerRequest, { ...aForm(id), channel: 'in_person' });
  const { id, number } = await register();
  const elsewhere = await makeAgency(runtime, { parentId: governmentId });
  const other = await register(elsewhere, as('foi_clerk', elsewhere));
  const dueOn = async () => {
    const { clock } = await runUseCase(runtime, clerk, getCase, { id });
    return [clock?.dueOn, clock?.provisional];
  };
  // 20 working days after Thursday 10 December: Monday to Friday only, since 2027 has no notice yet.
  assert.deepEqual(await dueOn(), ['2027-01-07', true]);

  const admin = as('system_admin', governmentId, { subordinateAgencyIds: [agencyId] });
  const { moved } = await runUseCase(runtime, admin, addNotice, {
    year: 2027,
    title: '关于2027年部分节假日安排的通知',
    documentNumber: '国办发明电〔2026〕7号',
    publishedOn: '2026-12-09',
    offDays: [{ on: '2027-01-01', holiday: 'new_year' }],
    workingWeekendDays: [],
  });
  assert.deepEqual(await dueOn(), ['2027-01-08', false]);
  const line = { requestId: id, requestNumber: number, agencyId };
  const expected = { ...line, oldDueOn: '2027-01-07', newDueOn: '2027-01-08' };
  assert.equal(moved.length, 2);
  assert.deepEqual(
    moved.find((entry) => entry.requestId === id),
    expected,
  );
  assert.ok(moved.some((entry) => entry.requestId === other.id));

  const overlay = {
    agencyId,
    title: '关于本地放假的通知',
    documentNumber: '宁府办〔2026〕9号',
    offDays: [{ on: '2027-01-08', holiday: 'other' as const }],
    workingDays: [],
  };
  const local = await runUseCase(runtime, admin, addOverlay, overlay);
  assert.deepEqual(local.moved, [{ ...line, oldDueOn: '2027-01-08', newDueOn: '2027-01-11' }]);

  const listedFor = async (actor: Actor) => {
    const { notices, overlays } = await runUseCase(runtime, actor, listNotices, { year: 2027 });
    return [notices[0]!.moved.map(({ requestId }) => requestId), overlays[0]!.moved.length];
  };
  assert.deepEqual(
    await listedFor(clerk),
    [[id], 1],
    'the list stays with the notice, for who sees the cases',
  );
  assert.deepEqual(await listedFor(as('foi_clerk', elsewhere)), [[other.id], 0]);
  assert.deepEqual(await listedFor(PUBLIC_ACTOR), [[], 0]);
  const page = await runUseCase(runtime, clerk, listMoved, { changeId: local.id, agencyId });
  assert.deepEqual(page.moved, local.moved);
  const digests = JOURNEY_MODULES.flatMap((module) => module.recordDigests ?? []);
  const verified = await verifyLedger(runtime.db, runtime.files, digests);
  assert.equal(verified.ok, true, JSON.stringify(verified.firstBreak));
});
