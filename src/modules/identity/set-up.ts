import type { z } from 'zod';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { runUseCase } from '../../kernel/runtime/run.ts';
import type { createAgencySchema } from './contract.ts';
import { SEPARATED_ROLES } from './domain/separation.ts';
import { roleLabel } from './labels.ts';
import { createAgency } from './use-cases/create-agency.ts';
import { createPerson } from './use-cases/create-person.ts';
import { givePost } from './use-cases/give-post.ts';
import { SYSTEM_ACTOR } from './views/actor.ts';

/** An administrator's account made at set-up; the password must be changed at the first sign-in. */
export interface FirstAccount {
  readonly role: string;
  readonly login: string;
  readonly firstPassword: string;
}

/**
 * Prepares an empty installation for real use: the agency that runs it and its three separate administrators, who set
 * up everything else. Returns their logins and first passwords, which are told once.
 */
export async function setUpInstallation(
  runtime: Runtime,
  agency: z.input<typeof createAgencySchema>,
): Promise<{ agencyId: string; accounts: FirstAccount[] }> {
  const { agencyId } = await runUseCase(runtime, SYSTEM_ACTOR, createAgency, agency);
  const accounts: FirstAccount[] = [];
  for (const role of SEPARATED_ROLES) {
    const login = role.replace('_', '-');
    const person = { agencyId, login, name: roleLabel(role) };
    const { personId, firstPassword } = await runUseCase(runtime, SYSTEM_ACTOR, createPerson, person);
    await runUseCase(runtime, SYSTEM_ACTOR, givePost, { personId, agencyId, role });
    accounts.push({ role, login, firstPassword });
  }
  return { agencyId, accounts };
}
