import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundReplayCity } from '../../../src/app/replay/replay-city.ts';
import { onDay } from '../../../src/app/replay/run-replay.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { closeAgency } from '../../../src/modules/identity/use-cases/close-agency.ts';
import { agencyByWord, PUBLIC_ACTOR, SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import {
  cellsOf,
  downloadOpenData,
  enterDocument,
  openCorrection,
  readSeries,
  renderReport,
  uploadReport,
} from '../../../src/modules/reporting/index.ts';
import { takeReport } from '../../support/annual-report.ts';
import { as, testClock, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime({ clock: testClock('2026-01-20') });
const city = await foundReplayCity(onDay(runtime, '2024-01-02'), 2, ['宁川市卫生健康局', '宁川市教育局']);
const [health, education] = city.agencies.map(({ id }) => id) as [string, string];
const top = (await agencyByWord(runtime.db, 'top'))!;
const clerk = as('foi_clerk', health);

const issue = (documentNumber: string, issuedOn: string) =>
  runUseCase(runtime, clerk, enterDocument, {
    agencyId: health,
    kind: 'normative_docs',
    title: '宁川市某办法',
    documentNumber,
    issuedOn,
    source: '法规科登记簿',
  });
const series = (agency: string) => runUseCase(runtime, PUBLIC_ACTOR, readSeries, { agency });
const inForce = async () =>
  (await series(health)).measures.find(({ id }) => id === 'normative_in_force')?.values;

test('a series shows what is published, in its newest version, and nothing before', async () => {
  await issue('宁卫规〔2024〕1号', '2024-05-06');
  await takeReport(runtime, { agencyId: health, year: 2024 });
  await issue('宁卫规〔2025〕1号', '2025-03-03');
  assert.deepEqual(await inForce(), [1]);
  await takeReport(runtime, { agencyId: health, year: 2025 }, 'approved');
  assert.deepEqual(await inForce(), [1], 'an approved report is not public yet');
});

test('a correction under way changes nothing until it is published', async () => {
  const reason = '漏计一件规范性文件';
  await issue('宁卫规〔2024〕2号', '2024-07-01');
  await runUseCase(runtime, clerk, openCorrection, { agencyId: health, year: 2024, reason });
  assert.deepEqual(await inForce(), [1]);
  await takeReport(runtime, { agencyId: health, year: 2024 });
  assert.deepEqual(await inForce(), [2]);
  const { points, charts } = await series(health);
  assert.deepEqual(
    points.map(({ year, version }) => [year, version]),
    [[2024, 2]],
  );
  const documents = charts.find(({ id }) => id === 'documents')!;
  assert.deepEqual(documents.rows[1], ['2024', '2', '0', '2']);
  assert.ok(documents.svg.startsWith('<svg'));
});

/** A report of the education bureau for 2022 with so many requests received and granted. */
async function reportFile(received: number) {
  const cells = Object.fromEntries(cellsOf('2021').map((cell) => [cell, { value: 0, members: [] }]));
  for (const row of ['new_received', 'granted', 'total_handled'])
    for (const column of ['natural_person', 'total'])
      cells[`t3.${row}.${column}`] = { value: received, members: [] };
  const narrative = {
    proactive_disclosure: '发布信息。',
    disclosure_on_request: '依法答复。',
    information_management: '规范管理。',
    platform_building: '建设平台。',
    supervision: '接受监督。',
    problems: '仍需改进。',
    other: '未收取信息处理费。',
  };
  const { name, content } = await renderReport(
    {
      agency: { id: education, code: '', name: '宁川市教育局' },
      year: 2022,
      format: '2021',
      period: { from: '2022-01-01', to: '2022-12-31' },
      cells,
      narrative,
      publishedOn: '2023-01-20',
    },
    'html',
  );
  return { name, content };
}

test('an imported report is public, and stays so when the agency hands in another copy to its office', async () => {
  const upload = async (requests: number, source: 'import' | 'upload', keeper = top.id) => {
    const file = await reportFile(requests);
    const input = { agencyId: keeper, aboutAgencyId: education, file, source };
    await runUseCase(runtime, SYSTEM_ACTOR, uploadReport, input);
  };
  const received = async () => {
    const { points, measures } = await series(education);
    return [points.length, measures.find(({ id }) => id === 'received')?.values];
  };
  await upload(7, 'upload');
  assert.deepEqual(await received(), [0, undefined], 'what an office keeps for itself is not public');
  await upload(8, 'import', health);
  assert.deepEqual(await received(), [0, undefined], 'another agency does not speak for it');
  await upload(5, 'import');
  await upload(6, 'import');
  await upload(9, 'upload');
  assert.deepEqual(await received(), [1, [6]]);
});

test('nobody makes figures public by an upload that calls itself an import', async () => {
  const input = {
    agencyId: health,
    aboutAgencyId: health,
    file: await reportFile(3),
    source: 'import' as const,
  };
  await assert.rejects(
    runUseCase(runtime, clerk, uploadReport, input),
    (error: AppError) => error.problems[0]!.code === 'import_by_command',
  );
  const kept = await runUseCase(runtime, clerk, uploadReport, { ...input, source: 'upload' });
  assert.equal(kept.source, 'upload');
});

test('open data holds the published figures of an agency or a year; unknown agencies are named', async () => {
  const data = async (choice: object) => {
    const { content } = await runUseCase(runtime, PUBLIC_ACTOR, downloadOpenData, {
      format: 'json',
      ...choice,
    });
    return (
      JSON.parse(content.toString('utf8')) as { reports: { year: number; cells: Record<string, number> }[] }
    ).reports;
  };
  const [report, ...others] = await data({ year: 2024 });
  assert.deepEqual([report!.year, report!.cells['t2.normative_docs.issued'], others.length], [2024, 2, 0]);
  assert.equal((await data({ agency: health })).length, 1);
  assert.equal((await data({ agency: education })).length, 1);
  assert.equal((await data({ year: 2023 })).length, 0);
  const closing = { agencyId: education, closedOn: '2026-01-20', reason: '机构改革' };
  await runUseCase(runtime, SYSTEM_ACTOR, closeAgency, closing);
  assert.equal(
    (await data({ year: 2022 })).length,
    1,
    'what an agency published stays open when it is closed',
  );
  await assert.rejects(
    series('no-such-agency'),
    (error: AppError) => error instanceof AppError && error.kind === 'not_found',
  );
});
