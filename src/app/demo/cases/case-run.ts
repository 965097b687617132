import type { z } from 'zod';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Actor } from '../../../kernel/policy/policy.ts';
import type { UseCase } from '../../../kernel/runtime/use-case.ts';
import type { Role } from '../../../modules/identity/index.ts';
import { runAt, type City, type MadeAgency } from '../city.ts';
import { PEOPLE } from '../data/people.ts';

/** What is remembered of a case while it is lived through. */
export interface CaseMemory {
  id: string;
  number: string;
  queryCode: string;
  consultationId?: string;
  replyId?: string;
  repliedOn?: CalendarDate;
  remedyId?: string;
}

/** A case at the moment of a step: who can act, and what happened before. */
export interface CaseRun {
  readonly city: City;
  readonly agency: MadeAgency;
  /** Position of the handling division in the agency's list. */
  readonly division: number;
  readonly at: Date;
  readonly on: CalendarDate;
  readonly memory: CaseMemory;
  /** Another case of the demonstration, by its key. */
  other(key: string): CaseMemory;
  /** The person with a role in the agency; for the handling unit's roles, in the case's division. */
  as(role: Role): Actor;
  run<S extends z.ZodType, L, O>(actor: Actor, useCase: UseCase<S, L, O>, input: z.input<S>): Promise<O>;
}

const OF_THE_UNIT: readonly Role[] = ['handler', 'unit_head'];

type Setting = Omit<CaseRun, 'as' | 'run'>;

export function caseRun(setting: Setting): CaseRun {
  const { city, agency, division, at } = setting;
  return {
    ...setting,
    as: (role) => city.person(loginOf(agency.code, role, division)),
    run: (actor, useCase, input) => runAt(city, at, actor, useCase, input),
  };
}

function loginOf(agency: string, role: Role, division: number): string {
  const fits = (post: (typeof PEOPLE)[number]['posts'][number]): boolean =>
    post.role === role && (!OF_THE_UNIT.includes(role) || post.division === division);
  const person = PEOPLE.find((one) => one.agency === agency && one.posts.some(fits));
  if (!person) throw new Error(`Nobody is ${role} of division ${division} at ${agency}`);
  return person.login;
}
