import { MODULES } from '../../src/app/modules.ts';
import type { ModuleDefinition } from '../../src/kernel/runtime/module.ts';
import type { Actor } from '../../src/kernel/policy/policy.ts';
import { composeRuntime } from '../../src/kernel/runtime/compose.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';
import { runUseCase } from '../../src/kernel/runtime/run.ts';
import {
  actorOfPerson,
  createAgency,
  createDivision,
  createPerson,
  givePost,
  ROLES,
  SYSTEM_ACTOR,
  type AgencyKind,
  type Role,
} from '../../src/modules/identity/index.ts';
import { openTestDatabase, temporaryDirectory } from './database.ts';

/** A wall clock that tests set. */
export interface TestClock {
  now: Date;
  /** Sets the clock to noon of a day in Shanghai. */
  goTo(date: string): void;
  /** Moves the clock on. */
  pass(minutes: number): void;
}

export function testClock(date = '2026-11-20'): TestClock {
  return {
    now: new Date(`${date}T04:00:00Z`),
    goTo(day) {
      this.now = new Date(`${day}T04:00:00Z`);
    },
    pass(minutes) {
      this.now = new Date(this.now.getTime() + minutes * 60_000);
    },
  };
}

/** A runtime of all modules of the house (or the given ones) on a fresh database, with a clock of the test's own. */
export async function testRuntime(
  options: { modules?: readonly ModuleDefinition[]; clock?: TestClock } = {},
): Promise<Runtime & { clock: TestClock }> {
  const { modules = MODULES, clock = testClock() } = options;
  const database = await openTestDatabase(modules);
  const runtime = await composeRuntime({
    database,
    dataDirectory: temporaryDirectory(),
    modules,
    roles: new Set<string>(ROLES),
    now: () => clock.now,
  });
  return { ...runtime, clock };
}

let made = 0;

export interface AgencyOptions {
  code?: string;
  name?: string;
  kind?: AgencyKind;
  parentId?: string | null;
  openedOn?: string;
}

/** Adds an agency; codes and names are made up when not given. Returns its id. */
export async function makeAgency(runtime: Runtime, options: AgencyOptions = {}): Promise<string> {
  made += 1;
  const { code = `agency-${made}`, kind = 'department', parentId = null, openedOn = '2015-01-01' } = options;
  const name = options.name ?? `宁川市第${made}局`;
  const { agencyId } = await runUseCase(runtime, SYSTEM_ACTOR, createAgency, {
    code,
    kind,
    name,
    shortName: name.replace('宁川市', ''),
    documentAbbreviation: `宁试${made}`,
    parentId,
    region: '宁川市',
    organisationCode: `1137000000${made}`,
    remedies: {
      system: kind === 'government' ? 'local_government' : 'local_department',
      superiorGovernmentName: '东原省人民政府',
      courtName: '宁川市中级人民法院',
    },
    openedOn,
  });
  return agencyId;
}

/** Adds a division. Returns its id. */
export async function makeDivision(runtime: Runtime, agencyId: string, name = '办公室'): Promise<string> {
  const input = { agencyId, name, openedOn: '2015-01-01' };
  return (await runUseCase(runtime, SYSTEM_ACTOR, createDivision, input)).divisionId;
}

export interface PersonOptions {
  login?: string;
  name?: string;
  password?: string;
  roles?: readonly Role[];
  divisionId?: string | null;
}

/** Adds a person with posts at the agency (from 2015 on). Returns the id. */
export async function makePerson(
  runtime: Runtime,
  agencyId: string,
  options: PersonOptions = {},
): Promise<string> {
  made += 1;
  const { login = `person${made}`, name = `试者${made}`, roles = [], divisionId = null } = options;
  const { personId } = await runUseCase(runtime, SYSTEM_ACTOR, createPerson, {
    agencyId,
    login,
    name,
    ...(options.password === undefined ? {} : { firstPassword: options.password }),
  });
  for (const role of roles) {
    const post = { personId, agencyId, role, divisionId, fromOn: '2015-01-01' };
    await runUseCase(runtime, SYSTEM_ACTOR, givePost, post);
  }
  return personId;
}

/** A stored person as an actor, with the grants of today's posts and delegations. */
export async function actorFor(runtime: Runtime, personId: string): Promise<Actor> {
  const actor = await actorOfPerson(runtime.db, personId, runtime.now());
  if (!actor) throw new Error(`No person ${personId}`);
  return actor;
}

/** An actor with one role at an agency, without a stored person: for acts that only look at the role. */
export function as(
  role: Role,
  agencyId: string,
  more: { id?: string; divisionId?: string | null; subordinateAgencyIds?: readonly string[] } = {},
): Actor {
  const { id = `${role}-of-${agencyId}`, ...grant } = more;
  return { kind: 'person', id, name: id, grants: [{ role, agencyId, ...grant }] };
}

/** An applicant who has proved that the records are theirs. */
export function asApplicant(...ownRecordIds: string[]): Actor {
  return { kind: 'applicant', id: 'applicant', name: '', grants: [], ownRecordIds };
}
