import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addNotice, addOverlay } from '../../../src/modules/calendar/index.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { aCase, requestWorld, run } from '../../support/requests.ts';
import { as } from '../../support/runtime.ts';

test('a local day off moves the due dates of open cases and lists what moved; closed ones stay', async () => {
  const world = await requestWorld('2026-03-02');
  const open = await aCase(world);
  const closed = await aCase(world);
  await run(world, world.clerk, requests.withdrawRequest, { id: closed });
  const admin = as('system_admin', world.governmentId, { subordinateAgencyIds: [world.agencyId] });
  const change = await run(world, admin, addOverlay, {
    agencyId: world.agencyId,
    title: '关于地方节日放假的通知',
    documentNumber: '宁政办发〔2026〕3号',
    offDays: [{ on: '2026-03-26', holiday: 'other' }],
    workingDays: [],
  });
  assert.deepEqual(
    change.moved.map(({ requestId, oldDueOn, newDueOn }) => [requestId, oldDueOn, newDueOn]),
    [[open, '2026-03-30', '2026-03-31']],
  );
  const page = await run(world, world.clerk, requests.getCase, { id: open });
  assert.equal(page.clock?.dueOn, '2026-03-31');
});

test('a case that runs into a year without a notice is provisional until the notice is entered', async () => {
  const world = await requestWorld('2026-12-10');
  const id = await aCase(world);
  const before = await run(world, world.clerk, requests.getCase, { id });
  assert.equal(before.clock?.provisional, true);
  assert.ok(before.clock?.words.some(({ zh }) => zh.includes('暂定')));
  const admin = as('system_admin', world.governmentId, { subordinateAgencyIds: [world.agencyId] });
  const change = await run(world, admin, addNotice, {
    year: 2027,
    title: '关于2027年部分节假日安排的通知',
    documentNumber: '国办发明电〔2026〕7号',
    publishedOn: '2026-11-10',
    offDays: [{ on: '2027-01-01', holiday: 'new_year' }],
    workingWeekendDays: [],
  });
  assert.deepEqual(
    change.moved.map(({ requestId }) => requestId),
    [id],
  );
  const after = await run(world, world.clerk, requests.getCase, { id });
  assert.equal(after.clock?.provisional, false);
  assert.ok(after.clock!.dueOn > before.clock!.dueOn);
});
