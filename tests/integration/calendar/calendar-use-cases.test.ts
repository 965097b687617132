import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import type { ModuleDefinition } from '../../../src/kernel/runtime/module.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { calendarModule, currentCalendar } from '../../../src/modules/calendar/index.ts';
import type { CalendarChanged } from '../../../src/modules/calendar/events.ts';
import { addNotice } from '../../../src/modules/calendar/use-cases/add-notice.ts';
import { addOverlay } from '../../../src/modules/calendar/use-cases/add-overlay.ts';
import { listDays } from '../../../src/modules/calendar/use-cases/list-days.ts';
import { listNotices } from '../../../src/modules/calendar/use-cases/list-notices.ts';
import { withdrawOverlay } from '../../../src/modules/calendar/use-cases/withdraw-overlay.ts';
import { identityModule, PUBLIC_ACTOR, SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

/** Hears the event as the requests module does: reports one case, moved from the 20th day before to that after. */
const listener: ModuleDefinition = {
  name: 'listener',
  handlers: {
    'calendar.changed': async (_ctx, heard) => {
      const event = heard as CalendarChanged;
      const due = (id: string) => event.before(id).addWorkingDays('2026-12-25', 20);
      const agencyId = event.agencyIds?.[0] ?? 'any';
      const newDueOn = event.after(agencyId).addWorkingDays('2026-12-25', 20);
      if (due(agencyId) === newDueOn) return;
      const line = { requestId: 'r1', requestNumber: 'No 1', agencyId, oldDueOn: due(agencyId), newDueOn };
      event.report([line]);
    },
  },
};
const MODULES = [calendarModule, identityModule, listener];

const notice2027 = {
  year: 2027,
  title: '关于2027年部分节假日安排的通知',
  documentNumber: '国办发明电〔2026〕7号',
  publishedOn: '2026-11-10',
  offDays: [{ on: '2027-01-01', holiday: 'new_year' as const }],
  workingWeekendDays: ['2027-01-03'],
};

async function house() {
  const runtime = await testRuntime({ modules: MODULES });
  const city = await makeAgency(runtime, { kind: 'government' });
  const bureau = await makeAgency(runtime, { parentId: city });
  const admin = as('system_admin', city, { subordinateAgencyIds: [bureau] });
  return { runtime, city, bureau, admin };
}

const codesOf = (error: unknown): string[] =>
  error instanceof AppError ? error.problems.map((problem) => problem.code) : [];

test('next year is provisional until its notice is entered; then it is exact at once and what moved is kept', async () => {
  const { runtime, admin } = await house();
  const before = await runUseCase(runtime, PUBLIC_ACTOR, listNotices, {});
  assert.deepEqual(before.provisionalYears, [2027]);
  assert.equal((await currentCalendar(runtime.db)).isWorkingDay('2027-01-01'), true);

  const change = await runUseCase(runtime, admin, addNotice, notice2027);
  assert.deepEqual(change.changedDays, ['2027-01-01', '2027-01-03']);
  assert.equal((await currentCalendar(runtime.db)).isWorkingDay('2027-01-01'), false);
  assert.equal((await currentCalendar(runtime.db)).isProvisional(2027), false);

  const after = await runUseCase(runtime, PUBLIC_ACTOR, listNotices, { year: 2027 });
  assert.deepEqual(after.provisionalYears, []);
  assert.equal(after.notices.length, 1);
  assert.deepEqual(
    [after.notices[0]!.version, after.notices[0]!.origin, after.notices[0]!.inForce],
    [1, 'entered', true],
  );
  assert.deepEqual(change.moved.length, 0);
});

test('a changed notice is the next version, moves open cases and lists them; the same again is refused', async () => {
  const { runtime, admin } = await house();
  await runUseCase(runtime, admin, addNotice, notice2027);
  const changed = { ...notice2027, workingWeekendDays: [] };
  const change = await runUseCase(runtime, admin, addNotice, changed);
  assert.deepEqual(change.changedDays, ['2027-01-03']);
  assert.deepEqual(change.moved, [
    {
      requestId: 'r1',
      requestNumber: 'No 1',
      agencyId: 'any',
      oldDueOn: '2027-01-22',
      newDueOn: '2027-01-25',
    },
  ]);
  const { notices } = await runUseCase(runtime, SYSTEM_ACTOR, listNotices, { year: 2027 });
  assert.deepEqual(
    notices.map(({ version, inForce, moved }) => [version, inForce, moved.length]),
    [
      [2, true, 1],
      [1, false, 0],
    ],
  );
  await assert.rejects(runUseCase(runtime, admin, addNotice, changed), (error) => {
    assert.deepEqual(codesOf(error), ['calendar_unchanged']);
    return true;
  });
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const verified = await verifyLedger(runtime.db, runtime.files, digests);
  assert.equal(verified.ok, true, JSON.stringify(verified.firstBreak));
});

test('a notice with overlapping or impossible days is refused, each named, and nothing is saved', async () => {
  const { runtime, admin } = await house();
  const wrong = {
    ...notice2027,
    offDays: [
      { on: '2027-01-01', holiday: 'new_year' as const },
      { on: '2027-01-02', holiday: 'new_year' as const }, // a Saturday
      { on: '2026-12-31', holiday: 'new_year' as const },
    ],
    workingWeekendDays: ['2027-01-03', '2027-01-03', '2027-01-01'],
  };
  await assert.rejects(runUseCase(runtime, admin, addNotice, wrong), (error) => {
    const expected = ['duplicate_day', 'not_in_year', 'off_and_on', 'off_day_is_weekend'];
    for (const code of expected) assert.ok(codesOf(error).includes(code), code);
    return true;
  });
  assert.deepEqual(
    codesOf(await runUseCase(runtime, admin, addNotice, {}).catch((e: unknown) => e)).length,
    6,
  );
  const { provisionalYears } = await runUseCase(runtime, PUBLIC_ACTOR, listNotices, {});
  assert.deepEqual(provisionalYears, [2027]);
});

test('a local arrangement holds for its agencies only and can be withdrawn', async () => {
  const { runtime, city, bureau, admin } = await house();
  const other = await makeAgency(runtime, { parentId: city });
  const overlay = {
    agencyId: bureau,
    title: '关于自治州成立纪念日放假的通知',
    documentNumber: '州政办发〔2026〕3号',
    offDays: [{ on: '2026-12-28', holiday: 'other' as const }],
    workingDays: [],
  };
  const local = as('system_admin', bureau);
  const { id, moved } = await runUseCase(runtime, local, addOverlay, overlay);
  assert.equal(moved.length, 1);
  const worksOn = async (agencyId?: string) =>
    (await currentCalendar(runtime.db, agencyId)).isWorkingDay('2026-12-28');
  assert.deepEqual([await worksOn(bureau), await worksOn(other), await worksOn()], [false, true, true]);
  const { days } = await runUseCase(runtime, PUBLIC_ACTOR, listDays, {
    from: '2026-12-28',
    to: '2026-12-29',
    agencyId: bureau,
  });
  assert.deepEqual(
    days.map(({ on, working, sourceId }) => [on, working, sourceId]),
    [
      ['2026-12-28', false, id],
      ['2026-12-29', true, null],
    ],
  );
  await assert.rejects(
    runUseCase(runtime, local, addOverlay, { ...overlay, alsoFor: [other] }),
    (error) => codesOf(error)[0] === 'not_permitted_there',
  );
  const withdrawal = { overlayId: id, reason: '文号有误' };
  await runUseCase(runtime, admin, withdrawOverlay, withdrawal);
  assert.equal(await worksOn(bureau), true);
  await assert.rejects(
    runUseCase(runtime, admin, withdrawOverlay, withdrawal),
    (error) => codesOf(error)[0] === 'overlay_withdrawn',
  );
});

test('the national calendar is changed by the administrator of the running agency only', async () => {
  const { runtime, bureau } = await house();
  await assert.rejects(
    runUseCase(runtime, as('system_admin', bureau), addNotice, notice2027),
    (error) => error instanceof AppError && error.kind === 'forbidden',
  );
});

test('a change that fails leaves the calendar as it was, also in the cache', async () => {
  const { runtime, city } = await house();
  const failing: ModuleDefinition = {
    name: 'failing',
    handlers: {
      'calendar.changed': async (ctx) => {
        assert.equal((await currentCalendar(ctx.tx)).isWorkingDay('2027-01-01'), false);
        throw new Error('after the change');
      },
    },
  };
  const handlers = new Map([['calendar.changed', [failing.handlers!['calendar.changed']!]]]);
  const admin = as('system_admin', city);
  await assert.rejects(
    runUseCase({ ...runtime, handlers }, admin, addNotice, notice2027),
    /after the change/,
  );
  assert.equal((await currentCalendar(runtime.db)).isWorkingDay('2027-01-01'), true);
});
