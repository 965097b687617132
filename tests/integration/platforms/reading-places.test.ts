import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import {
  addReadingPlace,
  platformsModule,
  publicReadingPlaces,
  recordVisits,
  visitsOfPeriod,
} from '../../../src/modules/platforms/index.ts';
import { closeReadingPlace } from '../../../src/modules/platforms/use-cases/reading-places/close-reading-place.ts';
import { listReadingPlaces } from '../../../src/modules/platforms/use-cases/reading-places/list-reading-places.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

test('visits are entered by month, corrected with a reason, and what stood before stays on record', async () => {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime);
  const clerk = as('foi_clerk', agencyId);
  runtime.clock.goTo('2026-08-10');
  const place = {
    agencyId,
    kind: 'library',
    name: '宁川市图书馆',
    address: '文化路2号',
    hours: '每日 9:00—20:00',
    phone: '0000-7654321',
    accessibility: '有坡道和放大阅读器',
  } as const;
  const { id } = await runUseCase(runtime, clerk, addReadingPlace, place);
  await assert.rejects(runUseCase(runtime, clerk, addReadingPlace, place), /已有名为/);
  runtime.clock.goTo('2026-11-20');
  const enter = (month: string, visits: number, reason?: string) =>
    runUseCase(runtime, clerk, recordVisits, { id, month, visits, ...(reason ? { reason } : {}) });
  await assert.rejects(enter('2026-11', 10), /尚未结束/);
  await assert.rejects(enter('2026-07', 10), /早于/);
  await enter('2026-08', 30);
  await enter('2026-10', 41);
  await assert.rejects(enter('2026-10', 40), /原因/);
  await enter('2026-10', 40, '重复计数');
  await enter('2026-10', 39, '再次核对');
  const [shown] = (await runUseCase(runtime, clerk, listReadingPlaces, { agencyId })).places;
  assert.deepEqual(shown?.missingMonths, ['2026-09']);
  assert.equal(shown?.visitsThisYear, 69);
  assert.deepEqual(
    shown?.visits
      .find(({ month }) => month === '2026-10')
      ?.corrections.map(({ before, reason }) => [before, reason]),
    [
      [41, '重复计数'],
      [40, '再次核对'],
    ],
  );
  assert.equal(await visitsOfPeriod(runtime.db, agencyId, { from: '2026-01-01', to: '2026-12-31' }), 69);
  const open = () => runUseCase(runtime, PUBLIC_ACTOR, publicReadingPlaces, {});
  assert.equal((await open()).places[0]?.accessibility, '有坡道和放大阅读器');
  await runUseCase(runtime, clerk, closeReadingPlace, { id, reason: '迁址' });
  assert.equal((await open()).places.length, 0);
  const proof = await verifyLedger(runtime.db, runtime.files, platformsModule.recordDigests ?? []);
  assert.equal(proof.firstBreak, null);
  await assert.rejects(runUseCase(runtime, as('editor', agencyId), addReadingPlace, place), /权限/);
});
