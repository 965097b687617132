import type { Actor } from '../../kernel/policy/policy.ts';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { runUseCase } from '../../kernel/runtime/run.ts';
import {
  actorOfPerson,
  createAgency,
  createDivision,
  createPerson,
  givePost,
  SYSTEM_ACTOR,
  type Role,
} from '../../modules/identity/index.ts';
import { AGENCY, PEOPLE } from './data/wording.ts';

/** The offices and people who live the cases through: four persons with posts at every agency. */
export interface ReplayCity {
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly divisionId: string }[];
  readonly clerk: Actor;
  readonly handler: Actor;
  readonly unitHead: Actor;
  readonly foiHead: Actor;
}

const OPENED_ON = '2015-01-01';

/** Founds the city on an empty database. */
export async function foundReplayCity(
  runtime: Runtime,
  count: number,
  names?: readonly string[],
): Promise<ReplayCity> {
  const top = await agency(runtime, { code: 'top', name: AGENCY.government, n: 0, parentId: null });
  const agencies: { id: string; name: string; divisionId: string }[] = [];
  for (let n = 1; n <= count; n += 1) {
    const name = names?.[n - 1] ?? AGENCY.department(n);
    const id = await agency(runtime, { code: `bureau-${n}`, name, n, parentId: top });
    const division = { agencyId: id, name: AGENCY.division, openedOn: OPENED_ON };
    const { divisionId } = await runUseCase(runtime, SYSTEM_ACTOR, createDivision, division);
    agencies.push({ id, name, divisionId });
  }
  const person = async (login: string, name: string, role: Role, inDivision: boolean): Promise<Actor> => {
    const { personId } = await runUseCase(runtime, SYSTEM_ACTOR, createPerson, {
      agencyId: top,
      login,
      name,
    });
    for (const { id: agencyId, divisionId } of agencies) {
      const post = {
        personId,
        agencyId,
        role,
        divisionId: inDivision ? divisionId : null,
        fromOn: OPENED_ON,
      };
      await runUseCase(runtime, SYSTEM_ACTOR, givePost, post);
    }
    return (await actorOfPerson(runtime.db, personId, runtime.now()))!;
  };
  return {
    agencies,
    clerk: await person('clerk', PEOPLE.clerk, 'foi_clerk', false),
    handler: await person('handler', PEOPLE.handler, 'handler', true),
    unitHead: await person('unit-head', PEOPLE.unitHead, 'unit_head', true),
    foiHead: await person('foi-head', PEOPLE.foiHead, 'foi_head', false),
  };
}

interface NewAgency {
  code: string;
  name: string;
  n: number;
  parentId: string | null;
}

async function agency(runtime: Runtime, { code, name, n, parentId }: NewAgency): Promise<string> {
  const { agencyId } = await runUseCase(runtime, SYSTEM_ACTOR, createAgency, {
    code,
    kind: parentId === null ? 'government' : 'department',
    name,
    shortName: parentId === null ? name : AGENCY.departmentShort(n),
    documentAbbreviation: AGENCY.abbreviation(n),
    parentId,
    region: AGENCY.region,
    organisationCode: `0000000000${n}`,
    foiOffice: { name: AGENCY.division, address: AGENCY.region, phone: '0000-0000000' },
    remedies: {
      system: parentId === null ? 'local_government' : 'local_department',
      superiorGovernmentName: AGENCY.province,
      courtName: AGENCY.court,
    },
    openedOn: OPENED_ON,
  });
  return agencyId;
}
