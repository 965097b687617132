import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { CompiledQuery } from 'kysely';
import { MODULES } from '../../src/app/modules.ts';
import { AppError } from '../../src/kernel/errors.ts';
import { permit, type Actor } from '../../src/kernel/policy/policy.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';
import { ROLES } from '../../src/modules/identity/index.ts';
import { stances, type Places, type Stance } from '../support/policy-inputs/actors.ts';
import { permissionTable, readTable, renderTable } from '../support/policy-inputs/table.ts';
import type { PolicyCase, PolicyInputs, PolicyWorld } from '../support/policy-inputs/world.ts';
import { failureOf, undoing } from '../support/rolled-back.ts';
import { as, makeAgency, makeDivision, makePerson, testRuntime } from '../support/runtime.ts';

const EXPECTED = new URL('./policy-matrix.expected.md', import.meta.url);
const USE_CASES = MODULES.flatMap((module) => module.useCases ?? []);

const runtime = await testRuntime();
const world = await makeWorld(runtime);

async function makeWorld(on: Runtime): Promise<PolicyWorld> {
  const aboveId = await makeAgency(on, { kind: 'government', name: '宁川市人民政府' });
  const agencyId = await makeAgency(on, { parentId: aboveId });
  const otherId = await makeAgency(on, { parentId: aboveId });
  const divisionId = await makeDivision(on, agencyId);
  const personId = await makePerson(on, agencyId, { roles: ['foi_clerk', 'handler'], divisionId });
  return { runtime: on, agencyId, divisionId, personId, aboveId, otherId };
}

test('the policy answers every action × role × place as the expected table says', () => {
  const actual = renderTable(permissionTable(runtime.policy));
  if (process.env['GONGKAI_WRITE_EXPECTED']) writeFileSync(EXPECTED, actual);
  const expected = existsSync(EXPECTED) ? readFileSync(EXPECTED, 'utf8') : '';
  // Line by line, so that a difference reads as the action concerned.
  assert.deepEqual(actual.split('\n'), expected.split('\n'));
});

test('a delegate may do what the absent colleague may, marked as done for them', () => {
  for (const action of runtime.policy.keys()) {
    for (const role of ROLES) {
      const subject = { agencyId: 'A', divisionId: 'D', assigneeId: 'absent' };
      const absent = as(role, 'A', { id: 'absent', divisionId: 'D' });
      const deputy: Actor = {
        ...absent,
        id: 'deputy',
        grants: absent.grants.map((grant) => ({ ...grant, onBehalfOf: 'absent' })),
      };
      const own = permit(runtime.policy, absent, action, subject);
      const delegated = permit(runtime.policy, deputy, action, subject);
      if (own === true) continue; // a right of every person, on the own account only
      assert.equal(delegated !== undefined, own !== undefined, `${role} ${action}`);
      if (typeof delegated === 'object') assert.equal(delegated.onBehalfOf, 'absent');
    }
  }
});

test('with a first password only the own account can be reached', () => {
  const rules = [...runtime.policy.values()].filter(({ everyone }) => !everyone);
  for (const role of ROLES) {
    const actor: Actor = {
      ...as(role, 'A', { id: 'me' }),
      limitedTo: { actions: ['identity.read_me'], problem: { code: 'x', zh: 'x', en: 'x' } },
    };
    const allowed = rules.filter(({ action }) =>
      permit(runtime.policy, actor, action, { agencyId: 'A', assigneeId: 'me' }),
    );
    assert.deepEqual(
      allowed.map(({ action }) => action),
      ['identity.read_me'],
    );
  }
});

for (const module of MODULES) {
  if (!module.useCases?.length) continue;
  test(`${module.name}: every use case, run by every role at every place, is refused or let through as the table says`, async () => {
    const { policyInputs } = (await import(`../support/policy-inputs/${module.name}.ts`)) as {
      policyInputs: PolicyInputs;
    };
    const expected = readTable(readFileSync(EXPECTED, 'utf8'));
    const names = module.useCases!.map(({ name }) => name).sort();
    assert.deepEqual(Object.keys(policyInputs).sort(), names, 'one input builder for each use case');
    for (const name of names) await walk(name, await policyInputs[name]!(world), expected.get(name) ?? {});
  });
}

/** Runs one use case as everybody. What must be refused is run for real and must change nothing. */
async function walk(
  name: string,
  { input, recordId, ownerId = world.agencyId, ownAccount = false }: PolicyCase,
  row: Readonly<Record<string, string>>,
): Promise<void> {
  const useCase = USE_CASES.find((candidate) => candidate.name === name)!;
  assert.equal(useCase.input.safeParse(input).success, true, `${name}: the builder's input is not valid`);
  const places: Places =
    ownerId === world.agencyId
      ? world
      : { ...world, agencyId: ownerId, aboveId: 'nowhere-above', otherId: world.agencyId };
  const before = await fingerprint();
  for (const stance of stances(places, recordId)) {
    const actor = ownAccount && stance.actor.kind === 'person' ? atHome(stance.actor) : stance.actor;
    const allowed = mayBy(row, stance) || (actor.id === world.personId && row['self'] === 'y');
    const on = allowed ? undoing(runtime) : runtime;
    const failure = await failureOf(runUseCase(on, actor, useCase, input));
    const refused = failure instanceof AppError && ['forbidden', 'unauthenticated'].includes(failure.kind);
    if (failure !== undefined && !(failure instanceof AppError)) throw failure;
    assert.equal(
      refused,
      !allowed,
      `${name} by ${stance.label}: expected ${allowed ? 'to be let through' : 'a refusal'}, got ${failure?.message ?? 'success'}`,
    );
    if (refused) assert.equal(failure.kind, stance.actor.kind === 'public' ? 'unauthenticated' : 'forbidden');
  }
  assert.deepEqual(await fingerprint(), before, `${name}: a refused or undone act left something behind`);
}

/** The same posts, held by a person who is stored. */
const atHome = (actor: Actor): Actor => ({ ...actor, id: world.personId });

function mayBy(row: Readonly<Record<string, string>>, { column, letters, actor }: Stance): boolean {
  const cell = row[column] ?? '';
  if (actor.kind === 'person' && cell === 'y') return true;
  return [...letters].some((letter) => cell.includes(letter));
}

/** The number of rows of every table and the head of every chain. */
async function fingerprint(): Promise<unknown> {
  const tables = await runtime.db.executeQuery<{ table_name: string }>(
    CompiledQuery.raw(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    ),
  );
  const counts = tables.rows.map(
    ({ table_name }) => `select '${table_name}' as name, count(*) as rows from "${table_name}"`,
  );
  const rows = await runtime.db.executeQuery(CompiledQuery.raw(`${counts.join(' union all ')} order by 1`));
  const heads = await runtime.db.selectFrom('ledger_heads').selectAll().orderBy('agency_id').execute();
  return { rows: rows.rows, heads };
}
