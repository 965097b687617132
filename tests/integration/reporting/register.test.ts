import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { MODULES } from '../../../src/app/modules.ts';
import * as reporting from '../../../src/modules/reporting/index.ts';
import { as, makeAgency, testClock, testRuntime } from '../../support/runtime.ts';

const clock = testClock('2026-01-15');
const runtime = await testRuntime({ clock });
const agencyId = await makeAgency(runtime, { name: '宁川市卫生健康局' });
const clerk = as('foi_clerk', agencyId);

const aDocument = (more: Record<string, unknown> = {}) => ({
  agencyId,
  kind: 'normative_docs' as const,
  title: '宁川市社区卫生服务管理办法',
  documentNumber: '宁卫规〔2025〕1号',
  issuedOn: '2025-03-03',
  source: '法规科登记簿',
  ...more,
});
const aFigure = (more: Record<string, unknown> = {}) => ({
  agencyId,
  kind: 'penalty' as const,
  from: '2025-01-01',
  to: '2025-06-30',
  quantity: 12,
  source: '执法办案系统',
  ...more,
});
const enter = (input: Record<string, unknown> = {}) =>
  runUseCase(runtime, clerk, reporting.enterDocument, aDocument(input));
const enterFigure = (input: Record<string, unknown> = {}) =>
  runUseCase(runtime, clerk, reporting.enterFigure, aFigure(input));
const cell = async (id: string, year = 2025) =>
  runUseCase(runtime, clerk, reporting.getCell, { agencyId, year, cell: id });
const refused =
  (code: string, field?: string) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof AppError, String(error));
    assert.equal(error.problems[0]?.code, code);
    if (field) assert.equal(error.problems[0]?.field, field);
    return true;
  };

test('what is entered, repealed, corrected and voided is what table 2 counts and lists', async () => {
  const kept = await enter();
  const gone = await enter({
    title: '宁川市旧办法',
    documentNumber: '宁卫规〔2019〕2号',
    issuedOn: '2019-05-05',
  });
  await runUseCase(runtime, clerk, reporting.repealDocument, {
    id: gone.id,
    repealedOn: '2025-09-01',
    basis: '宁卫规〔2025〕1号',
  });
  const inForce = await cell('t2.normative_docs.in_force');
  assert.deepEqual(
    inForce.members.map((member) => member.id),
    [kept.id],
  );
  assert.equal((await cell('t2.normative_docs.repealed')).value, 1);
  assert.equal((await cell('t2.normative_docs.in_force', 2024)).value, 1);

  await runUseCase(runtime, clerk, reporting.correctEntry, {
    id: gone.id,
    repealedOn: '2026-01-05',
    reason: '废止日期录入有误',
  });
  assert.equal((await cell('t2.normative_docs.repealed')).value, 0);
  assert.equal((await cell('t2.normative_docs.in_force')).value, 2);
  await runUseCase(runtime, clerk, reporting.correctEntry, { id: gone.id, void: true, reason: '重复登记' });
  assert.equal((await cell('t2.normative_docs.in_force', 2024)).value, 0);
  await assert.rejects(
    runUseCase(runtime, clerk, reporting.correctEntry, { id: gone.id, title: '改名', reason: '再改' }),
    refused('entry_voided'),
  );
});

test('figures add up by their periods; fees to the fen; a correction changes the cell', async () => {
  const half = await enterFigure();
  await enterFigure({ from: '2025-07-01', to: '2025-12-31', quantity: 30 });
  assert.equal((await cell('t2.penalty.decisions')).value, 42);
  await runUseCase(runtime, clerk, reporting.correctEntry, { id: half.id, quantity: 13, reason: '漏报一件' });
  assert.equal((await cell('t2.penalty.decisions')).value, 43);
  const fee = { kind: 'fees', quantity: undefined };
  await enterFigure({ ...fee, amountWan: 0.1, to: '2025-03-31' });
  await enterFigure({ ...fee, amountWan: 0.2, from: '2025-04-01' });
  const { value, members } = await cell('t2.fees.amount_wan');
  assert.equal(value, 0.3);
  assert.equal(members.length, 2);
});

test('entries that break a rule are refused with field and repair, and nothing is kept', async () => {
  const before = await runUseCase(runtime, clerk, reporting.listRegister, { agencyId });
  await assert.rejects(enter({ issuedOn: '2026-02-01' }), refused('in_future', 'issuedOn'));
  await assert.rejects(enter({ kind: 'rules' }), refused('no_rule_power', 'kind'));
  await assert.rejects(enter({ issuedOn: '2025-02-30' }), (error) => (error as AppError).kind === 'invalid');
  await assert.rejects(
    enterFigure({ from: '2025-03-01', to: '2025-04-01' }),
    refused('period_overlaps', 'from'),
  );
  await assert.rejects(
    enterFigure({ from: '2024-07-01', to: '2025-03-01' }),
    refused('period_over_years', 'to'),
  );
  await assert.rejects(
    enterFigure({ from: '2024-07-01', to: '2024-03-01' }),
    refused('period_reversed', 'from'),
  );
  await assert.rejects(enterFigure({ amountWan: 3 }), (error) => (error as AppError).kind === 'invalid');
  await assert.rejects(
    enterFigure({ kind: 'licensing', quantity: -1 }),
    (error) => (error as AppError).kind === 'invalid',
  );
  const document = before.entries.find(({ kind }) => kind === 'normative_docs');
  await assert.rejects(
    runUseCase(runtime, clerk, reporting.repealDocument, {
      id: document!.id,
      repealedOn: '2024-01-01',
      basis: '某文件',
    }),
    refused('repealed_before_issued', 'repealedOn'),
  );
  await assert.rejects(
    runUseCase(runtime, clerk, reporting.correctEntry, { id: document!.id, quantity: 3, reason: '有误' }),
    refused('field_does_not_fit', 'quantity'),
  );
  await assert.rejects(
    runUseCase(runtime, clerk, reporting.correctEntry, { id: document!.id, reason: '有误' }),
    refused('nothing_changed'),
  );
  assert.deepEqual(await runUseCase(runtime, clerk, reporting.listRegister, { agencyId }), before);
});

test('the register is proved by the ledger', async () => {
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const { ok, firstBreak } = await verifyLedger(runtime.db, runtime.files, digests);
  assert.ok(ok, JSON.stringify(firstBreak));
});
