import { dateInShanghai } from '../kernel/dates.ts';
import { runAllOrNothing } from '../kernel/runtime/all-or-nothing.ts';
import { listAgencies, setUpInstallation, type FirstAccount } from '../modules/identity/index.ts';
import type { Application } from './application.ts';
import { FIRST_AGENCY } from './messages/first-agency.ts';

/**
 * Gives an empty database its first agency and the three separate administrators, in one transaction. Returns their
 * accounts with first passwords, which are told this once; nothing for a database that holds agencies.
 */
export async function setUpWhenEmpty({ runtime }: Pick<Application, 'runtime'>): Promise<FirstAccount[]> {
  return runAllOrNothing(runtime, async (inside, tx) => {
    if ((await listAgencies(tx, { includeClosed: true })).length > 0) return [];
    const openedOn = dateInShanghai(runtime.now());
    const { accounts } = await setUpInstallation(inside, { ...FIRST_AGENCY, parentId: null, openedOn });
    return accounts;
  });
}
