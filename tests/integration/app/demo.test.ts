import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadDemonstrationCity, type Demonstration } from '../../../src/app/demo/index.ts';
import { MODULES } from '../../../src/app/modules.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import type { Runtime } from '../../../src/kernel/runtime/context.ts';
import { newestReleases, publicCounts } from '../../../src/modules/disclosure/index.ts';
import { listAgencies, PUBLIC_ACTOR, signIn, SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import {
  getCompilation,
  listPublishedReports,
  reproduceReport,
} from '../../../src/modules/reporting/index.ts';
import { getBoard, listRequests, STAGES, trackRequest } from '../../../src/modules/requests/index.ts';
import { fillGovernmentPart, takeReport } from '../../support/annual-report.ts';
import { makeAgency, testClock, testRuntime } from '../../support/runtime.ts';

const quiet = (): void => undefined;
const A_FRIDAY = '2026-11-20';
const A_HOLIDAY = '2026-10-03';

async function cityOn(day: string): Promise<{ runtime: Runtime; demonstration: Demonstration }> {
  const runtime = await testRuntime({ clock: testClock(day) });
  return { runtime, demonstration: await loadDemonstrationCity({ runtime }, quiet) };
}

async function rowsOf({ db }: Runtime): Promise<number> {
  const facts = await db.selectFrom('facts').select('id').execute();
  const settings = await db.selectFrom('settings').select('key').execute();
  return facts.length + settings.length;
}

test('the city is never loaded over other data', async () => {
  const runtime = await testRuntime();
  await makeAgency(runtime);
  const before = await rowsOf(runtime);
  const said: string[] = [];
  const found = await loadDemonstrationCity({ runtime }, (text) => said.push(text));
  assert.deepEqual(found, { accounts: [], requests: [] });
  assert.deepEqual(said, []);
  assert.equal(await rowsOf(runtime), before);
});

test('a load that fails half way leaves nothing; the next one is whole, and a third finds it', async () => {
  const runtime = await testRuntime({ clock: testClock(A_FRIDAY) });
  let heard = 0;
  const failing = loadDemonstrationCity({ runtime }, () => {
    heard += 1;
    if (heard === 4) throw new Error('interrupted');
  });
  await assert.rejects(failing, /interrupted/);
  assert.equal(await rowsOf(runtime), 0);
  assert.deepEqual(await listAgencies(runtime.db, {}), []);

  const city = await loadDemonstrationCity({ runtime }, quiet);
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const verified = await verifyLedger(runtime.db, runtime.files, digests);
  assert.ok(verified.ok, JSON.stringify(verified.firstBreak));
  const before = await rowsOf(runtime);
  assert.deepEqual(await loadDemonstrationCity({ runtime }, quiet), city);
  assert.equal(await rowsOf(runtime), before);
  await assertAlive(runtime, city);
});

async function assertAlive(runtime: Runtime, { accounts, requests }: Demonstration): Promise<void> {
  const agencies = await listAgencies(runtime.db, {});
  assert.equal(agencies.length, 10);
  for (const { login, password } of accounts) {
    const result = await runUseCase(runtime, PUBLIC_ACTOR, signIn, { login, password });
    assert.equal(result.outcome, 'signed_in', login);
  }
  for (const { number, queryCode } of requests) {
    const answer = await runUseCase(runtime, PUBLIC_ACTOR, trackRequest, { number, queryCode });
    assert.ok(answer.found, number);
  }
  const health = agencies.find(({ code }) => code === 'health')!;
  const board = await runUseCase(runtime, SYSTEM_ACTOR, getBoard, { agencyId: health.id });
  for (const [list, count] of Object.entries(board.counts))
    if (list !== 'waiting_for_me') assert.ok(count > 0, `${list} of the health commission's board`);
  const all = await Promise.all(
    agencies.map(({ id }) =>
      runUseCase(runtime, SYSTEM_ACTOR, listRequests, { agencyId: id, list: 'all', pageSize: 100 }),
    ),
  );
  const rows = all.flatMap((list) => list.rows);
  const stages = new Set(rows.map(({ stage }) => stage));
  assert.deepEqual(
    STAGES.filter((stage) => !stages.has(stage)),
    [],
    'a case in every stage',
  );
  const outcomes = new Set(rows.map(({ outcome }) => outcome).filter((outcome) => outcome !== null));
  assert.ok(outcomes.size >= 17, `${outcomes.size} of the 21 outcomes`);
  for (const [at, { code }] of agencies.entries()) assert.ok(all[at]!.total > 0, `a request at ${code}`);
  const counts = await runUseCase(runtime, PUBLIC_ACTOR, publicCounts, {});
  assert.ok(counts.total >= 38, `${counts.total} documents`);
  const { byKind } = await runUseCase(runtime, PUBLIC_ACTOR, newestReleases, {});
  assert.ok(byKind.length >= 10, `${byKind.length} kinds of documents`);
  for (const { id: agencyId, code } of agencies) {
    const report = await runUseCase(runtime, SYSTEM_ACTOR, getCompilation, { agencyId, year: 2025 });
    if (code === 'tingsong') {
      assert.equal(report.stage, 'draft');
      continue;
    }
    assert.equal(report.stage, 'published', code);
    assert.deepEqual(report.findings, [], code);
    const { checked, approved } = report.signOffs;
    assert.ok(checked && approved && checked.by !== approved.by, code);
    const { ok } = await runUseCase(runtime, SYSTEM_ACTOR, reproduceReport, { agencyId, year: 2025 });
    assert.ok(ok, code);
  }
  const published = await runUseCase(runtime, PUBLIC_ACTOR, listPublishedReports, {});
  assert.equal(published.reports.length, 9);
  const corrected = published.reports.filter(({ version }) => version > 1);
  assert.deepEqual(
    corrected.map(({ agencyCode, version }) => [agencyCode, version]),
    [['market-regulation', 2]],
  );
}

test('the city is there on any day: the first working days of a year, a holiday', async () => {
  for (const day of ['2026-01-05', A_HOLIDAY]) {
    const { runtime, demonstration } = await cityOn(day);
    assert.ok(demonstration.accounts.length > 10);
    const [health] = (await listAgencies(runtime.db, {})).filter(({ code }) => code === 'health');
    const board = await runUseCase(runtime, SYSTEM_ACTOR, getBoard, { agencyId: health!.id });
    assert.ok(board.counts.late > 0 && board.counts.unconfirmed > 0 && board.counts.closed > 0, day);
    const late = await runtime.db
      .selectFrom('facts')
      .select('legal_on')
      .where('legal_on', '>', day)
      .execute();
    assert.deepEqual(late, [], 'nothing has happened after today');
    if (day === A_HOLIDAY) await assertTownshipCanStillPublish(runtime);
  }
});

/** One report is missing, so that the supervising office has something to see; its people can make good for it. */
async function assertTownshipCanStillPublish(runtime: Runtime): Promise<void> {
  const tingsong = (await listAgencies(runtime.db, {})).find(({ code }) => code === 'tingsong')!;
  const input = { agencyId: tingsong.id, year: 2025 };
  const { stage, history } = await runUseCase(runtime, SYSTEM_ACTOR, getCompilation, input);
  assert.equal(stage, 'draft');
  assert.deepEqual(history, []);
  await fillGovernmentPart(runtime, input);
  const published = await takeReport(runtime, input);
  assert.equal(published.publishedOn, A_HOLIDAY);
}
