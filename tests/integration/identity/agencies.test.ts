import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { calendarModule } from '../../../src/modules/calendar/index.ts';
import {
  agencyById,
  agencyByWord,
  agencyTree,
  divisionsOf,
  governmentOf,
  identityModule,
  listAgencies,
  PUBLIC_ACTOR,
  subordinateIds,
  SYSTEM_ACTOR,
} from '../../../src/modules/identity/index.ts';
import { closeAgency } from '../../../src/modules/identity/use-cases/close-agency.ts';
import { closeDivision } from '../../../src/modules/identity/use-cases/close-division.ts';
import { createAgency } from '../../../src/modules/identity/use-cases/create-agency.ts';
import { createDivision } from '../../../src/modules/identity/use-cases/create-division.ts';
import { listAgencies as listAgenciesUseCase } from '../../../src/modules/identity/use-cases/list-agencies.ts';
import { moveAgency } from '../../../src/modules/identity/use-cases/move-agency.ts';
import { readAgency } from '../../../src/modules/identity/use-cases/read-agency.ts';
import { renameAgency } from '../../../src/modules/identity/use-cases/rename-agency.ts';
import { renameDivision } from '../../../src/modules/identity/use-cases/rename-division.ts';
import { reviseAgency } from '../../../src/modules/identity/use-cases/revise-agency.ts';
import { as, makeAgency, makeDivision, testRuntime } from '../../support/runtime.ts';

const MODULES = [calendarModule, identityModule];
const refusedWith = (code: string) => (error: unknown) => {
  assert.ok(error instanceof AppError, String(error));
  assert.equal(error.problems[0]?.code, code);
  return true;
};

async function house() {
  const runtime = await testRuntime({ modules: MODULES });
  const city = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府', code: 'city' });
  const health = await makeAgency(runtime, { parentId: city, name: '宁川市卫生局', code: 'health' });
  const schools = await makeAgency(runtime, { parentId: city, name: '宁川市教育局', code: 'schools' });
  const admin = as('system_admin', city, { subordinateAgencyIds: [health, schools] });
  return { runtime, city, health, schools, admin };
}

const names = (name: string) => ({ name, shortName: name.slice(3), documentAbbreviation: '宁卫' });

test('a rename counts from its day; earlier days, and last year’s figures, keep the earlier name', async () => {
  const { runtime, health, admin } = await house();
  const rename = {
    agencyId: health,
    ...names('宁川市卫生健康委员会'),
    validFrom: '2026-03-01',
    reason: '机构改革',
  };
  await runUseCase(runtime, admin, renameAgency, rename);
  assert.equal((await agencyById(runtime.db, health, '2026-02-28'))?.name, '宁川市卫生局');
  const now = await agencyById(runtime.db, health, '2026-03-01');
  assert.equal(now?.name, '宁川市卫生健康委员会');
  assert.deepEqual(
    now.nameHistory.map(({ validFrom }) => validFrom),
    ['2015-01-01', '2026-03-01'],
  );
  await assert.rejects(
    runUseCase(runtime, admin, renameAgency, { ...rename, validFrom: '2025-01-01' }),
    refusedWith('version_out_of_order'),
  );
  const [, fact] = await factsOf(runtime.db, 'agency', health);
  assert.deepEqual([fact!.kind, fact!.legalOn], ['identity.agency_renamed', '2026-03-01']);
  assert.equal((await agencyByWord(runtime.db, '宁川市卫生局', '2026-11-20'))?.id, health);
});

test('a move counts from its day, never below itself, and only to where the actor may add agencies', async () => {
  const { runtime, city, health, schools, admin } = await house();
  const move = { agencyId: health, parentId: schools, validFrom: '2026-01-01', reason: '划转' };
  const local = as('system_admin', health);
  await assert.rejects(runUseCase(runtime, local, moveAgency, move), refusedWith('not_permitted_there'));
  await runUseCase(runtime, admin, moveAgency, move);
  assert.deepEqual((await subordinateIds(runtime.db, city, '2025-12-31')).sort(), [health, schools].sort());
  assert.deepEqual(await subordinateIds(runtime.db, schools, '2025-12-31'), []);
  assert.deepEqual(await subordinateIds(runtime.db, schools, '2026-01-01'), [health]);
  const [root] = await agencyTree(runtime.db, '2026-06-01');
  assert.equal(root!.children[0]!.children[0]!.id, health);
  assert.equal((await governmentOf(runtime.db, health))?.id, city);
  for (const parentId of [health, schools]) {
    await assert.rejects(
      runUseCase(runtime, admin, moveAgency, { ...move, agencyId: schools, parentId }),
      refusedWith('agency_is_below'),
    );
  }
});

test('a closed agency stays with its records and names its successor; one with others below cannot close', async () => {
  const { runtime, city, health, schools, admin } = await house();
  const close = { agencyId: health, closedOn: '2026-07-01', successorId: schools, reason: '撤并' };
  await assert.rejects(
    runUseCase(runtime, admin, closeAgency, { ...close, agencyId: city, successorId: null }),
    refusedWith('agency_has_children'),
  );
  await runUseCase(runtime, admin, closeAgency, close);
  const ids = async (on: string) => (await listAgencies(runtime.db, { on })).map(({ id }) => id);
  assert.ok((await ids('2026-06-30')).includes(health));
  assert.ok(!(await ids('2026-07-01')).includes(health));
  assert.equal((await agencyById(runtime.db, health))?.successorId, schools);
  await assert.rejects(runUseCase(runtime, admin, closeAgency, close), refusedWith('agency_closed'));
  await assert.rejects(
    runUseCase(runtime, admin, createDivision, { agencyId: health, name: '医政科' }),
    refusedWith('agency_closed'),
  );
});

test('codes are never reused, a parent must exist, and remedies must tell the reconsideration body', async () => {
  const { runtime, city } = await house();
  const input = {
    code: 'health',
    kind: 'department',
    ...names('宁川市税务局'),
    parentId: city,
    region: '宁川市',
    organisationCode: '1',
    remedies: { system: 'local_department' },
    openedOn: '2018-07-05',
  };
  const create = (more: object) => runUseCase(runtime, SYSTEM_ACTOR, createAgency, { ...input, ...more });
  await assert.rejects(create({}), refusedWith('code_taken'));
  await assert.rejects(create({ code: 'tax', parentId: 'nobody' }), refusedWith('agency_not_found'));
  await assert.rejects(
    create({ code: 'tax', remedies: { system: 'vertical' } }),
    refusedWith('remedy_name_missing'),
  );
  await assert.rejects(create({ code: 'tax', parentId: null }), refusedWith('superior_government_missing'));
  await assert.rejects(create({ code: 'Tax!' }), refusedWith('invalid_invalid_format'));
  assert.equal((await listAgencies(runtime.db)).length, 3);
  const vertical = { system: 'vertical', superiorDepartmentName: '国家税务总局东原省税务局' };
  await create({ code: 'tax', remedies: vertical });
  assert.equal(
    (await agencyByWord(runtime.db, 'tax'))?.remedies.superiorDepartmentName.slice(0, 4),
    '国家税务',
  );
});

test('particulars are revised field by field; the FOI head may do it at home, a clerk may not', async () => {
  const { runtime, health, schools } = await house();
  const foiOffice = { name: '政府信息公开办公室', address: '宁川市文昌路1号', phone: '0000-1234567' };
  await runUseCase(runtime, as('foi_head', health), reviseAgency, { agencyId: health, foiOffice });
  const agency = await agencyById(runtime.db, health);
  assert.equal(agency?.foiOffice.address, '宁川市文昌路1号');
  assert.equal(agency.region, '宁川市');
  for (const actor of [as('foi_head', schools), as('foi_clerk', health)]) {
    await assert.rejects(
      runUseCase(runtime, actor, reviseAgency, { agencyId: health, region: 'x' }),
      refusedWith('not_permitted'),
    );
  }
});

test('divisions are added, renamed, closed; the list is public, filtered and sorted', async () => {
  const { runtime, health, admin } = await house();
  const divisionId = await makeDivision(runtime, health, '医政科');
  await runUseCase(runtime, admin, renameDivision, { divisionId, name: '医政医管科' });
  const page = await runUseCase(runtime, PUBLIC_ACTOR, readAgency, { agencyId: health });
  assert.deepEqual(
    page.divisions.map(({ name }) => name),
    ['医政医管科'],
  );
  await runUseCase(runtime, admin, closeDivision, { divisionId, reason: '合并' });
  assert.deepEqual(await divisionsOf(runtime.db, health), []);
  assert.equal((await divisionsOf(runtime.db, health, { includeClosed: true })).length, 1);
  await assert.rejects(
    runUseCase(runtime, admin, renameDivision, { divisionId, name: 'x' }),
    refusedWith('division_closed'),
  );
  const list = async (input: object) =>
    (await runUseCase(runtime, PUBLIC_ACTOR, listAgenciesUseCase, input)).agencies.map(({ code }) => code);
  assert.deepEqual(await list({ sort: 'code' }), ['city', 'health', 'schools']);
  assert.deepEqual(await list({ text: '教育' }), ['schools']);
  assert.deepEqual(await list({ kind: 'government' }), ['city']);
  const verified = await verifyLedger(runtime.db, runtime.files, identityModule.recordDigests!);
  assert.equal(verified.ok, true, JSON.stringify(verified.firstBreak));
});

test('verify names an agency that was altered behind the system’s back', async () => {
  const { runtime, health } = await house();
  const tables = runtime.db.withTables<{ agency_versions: { agency_id: string; name: string } }>();
  await tables
    .updateTable('agency_versions')
    .set({ name: '别的局' })
    .where('agency_id', '=', health)
    .execute();
  const verified = await verifyLedger(runtime.db, runtime.files, identityModule.recordDigests!);
  assert.deepEqual(
    [verified.ok, verified.firstBreak?.proof, verified.firstBreak?.subjectId],
    [false, 'record', health],
  );
});
