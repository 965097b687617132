import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { repealDocument, withdrawRelease } from '../../../src/modules/disclosure/index.ts';
import {
  compileCells,
  setRegisterSync,
  syncRegister,
  syncRegisters,
} from '../../../src/modules/reporting/index.ts';
import { disclosureStatistics } from '../../../src/modules/reporting/use-cases/statistics/disclosure-statistics.ts';
import { exportDisclosureStatistics } from '../../../src/modules/reporting/use-cases/statistics/export-statistics.ts';
import { getStatistic } from '../../../src/modules/reporting/use-cases/statistics/get-statistic.ts';
import { recordChannelRelease } from '../../../src/modules/disclosure/index.ts';
import { publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

async function world() {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime);
  return { runtime, agencyId, clerk: as('foi_clerk', agencyId), head: as('foi_head', agencyId) };
}
type World = Awaited<ReturnType<typeof world>>;

async function norms({ runtime, agencyId }: World, of: number): Promise<number[]> {
  const cells = await compileCells(runtime.db, agencyId, year(of));
  return ['issued', 'repealed', 'in_force'].map((name) => cells.get(`t2.normative_docs.${name}`)!.value);
}

test('table 2 counts documents by their validity: issued, repealed, expired, in force', async () => {
  const w = await world();
  const { runtime, agencyId, clerk } = w;
  runtime.clock.goTo('2025-06-10');
  const make = (title: string, more: object = {}) =>
    publish(runtime, agencyId, { title, signedOn: '2025-06-02', effectiveOn: null, ...more });
  const repealed = await make('关于甲事项的通知');
  await make('关于乙事项的试行办法', { expiresOn: '2025-12-31' });
  await make('关于丙事项的规定');
  await make('关于停水的通告', { kind: 'public_notice' });
  const sync = () => runUseCase(runtime, clerk, syncRegister, { agencyId });
  assert.deepEqual(await sync(), { entered: 3, repealed: 0, restored: 0 });
  assert.deepEqual(await sync(), { entered: 0, repealed: 0, restored: 0 });
  assert.deepEqual(await norms(w, 2025), [3, 0, 3]);
  runtime.clock.goTo('2026-03-02');
  await runUseCase(runtime, as('publication_reviewer', agencyId), repealDocument, {
    id: repealed.id,
    repealedOn: '2026-02-01',
    basis: '宁川市规范性文件清理结果',
  });
  // Valid through 31 December 2025, so it lapses with the new year: the old report stays as it was.
  assert.deepEqual(await sync(), { entered: 0, repealed: 2, restored: 0 });
  assert.deepEqual(await norms(w, 2025), [3, 0, 3]);
  assert.deepEqual(await norms(w, 2026), [0, 2, 1]);
});

test('what was published twice is one document; the register follows by itself where the head said so', async () => {
  const w = await world();
  const { runtime, agencyId, clerk, head } = w;
  await publish(runtime, agencyId);
  const twice = await publish(runtime, agencyId, { title: '关于印发老旧小区改造实施方案的通知（重复）' });
  await runUseCase(runtime, as('editor', agencyId), withdrawRelease, {
    id: twice.id,
    reason: 'duplicate',
    note: '重复发布',
  });
  assert.equal(await syncRegisters(runtime), 0);
  await assert.rejects(runUseCase(runtime, clerk, setRegisterSync, { agencyId, automatic: true }), /权限/);
  await runUseCase(runtime, head, setRegisterSync, { agencyId, automatic: true });
  assert.equal(await syncRegisters(runtime), 1);
  assert.deepEqual(await norms(w, 2026), [1, 0, 1]);
});

test('figures of a period open their documents and are exported with how they are counted', async () => {
  const { runtime, agencyId, clerk } = await world();
  const inTime = await publish(runtime, agencyId);
  const late = await publish(runtime, agencyId, { title: '很晚才公开的通知', signedOn: '2026-01-05' });
  await runUseCase(runtime, clerk, recordChannelRelease, {
    agencyId,
    documentIds: [inTime.id, late.id],
    channel: 'press',
    outletName: '宁川日报',
    publishedOn: '2026-11-20',
  });
  const period = { agencyId, ...year(2026) };
  const { groups, register } = await runUseCase(runtime, clerk, disclosureStatistics, period);
  const figures = new Map(groups.flatMap(({ figures: of }) => of).map((one) => [one.key, one]));
  const value = (key: string) => figures.get(key)?.text;
  assert.deepEqual(
    ['releases.total', 'releases.in_time', 'releases.late', 'releases.in_time.share', 'channels.press'].map(
      value,
    ),
    ['2', '1', '1', '50%', '2'],
  );
  assert.equal(register.enter, 2);
  const detail = await runUseCase(runtime, clerk, getStatistic, { ...period, key: 'releases.late' });
  assert.deepEqual(
    detail.documents.map(({ title }) => title),
    ['很晚才公开的通知'],
  );
  await assert.rejects(runUseCase(runtime, clerk, getStatistic, { ...period, key: 'no.such' }), /没有这项/);
  const sheet = await runUseCase(runtime, clerk, exportDisclosureStatistics, { ...period, format: 'csv' });
  assert.match(sheet.content.toString('utf8'), /"公开时效","逾期公开（条）","1"/);
});
