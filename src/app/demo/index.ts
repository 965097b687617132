import { readSetting, writeSetting } from '../../kernel/database/settings.ts';
import type { Database, Tx } from '../../kernel/database/types.ts';
import { runAllOrNothing } from '../../kernel/runtime/all-or-nothing.ts';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { currentCalendar } from '../../modules/calendar/index.ts';
import { listAgencies } from '../../modules/identity/index.ts';
import type { Application } from '../application.ts';
import type { DemonstrationAccount, DemonstrationRequest } from './city.ts';
import { loadCases } from './cases/load-cases.ts';
import { demonstrationDays } from './days.ts';
import { loadCollection } from './load-collection.ts';
import { loadDocuments } from './load-documents.ts';
import { loadEarlierReports } from './load-earlier-reports.ts';
import { loadGazette } from './load-gazette.ts';
import { loadReports } from './load-reports.ts';
import { loadScheme } from './load-scheme.ts';
import { loadSites } from './load-sites.ts';
import { delegateAbsence, foundCity } from './found-city.ts';
import { DEMO } from './messages.ts';
import { runInOrder } from './schedule.ts';

export type { DemonstrationAccount, DemonstrationRequest } from './city.ts';

/** What a visitor of the demonstration city needs. */
export interface Demonstration {
  readonly accounts: readonly DemonstrationAccount[];
  readonly requests: readonly DemonstrationRequest[];
}

const FLAG = { scope: 'system', key: 'demonstration' } as const;
const NOTHING: Demonstration = { accounts: [], requests: [] };

/**
 * Fills an empty database with the demonstration city, by the same use cases as everybody's, and gives its accounts and
 * some requests to follow. A database with the city gives them again; one with other data stays as it is and gives
 * none. All of it is one transaction: a load that is cut off leaves the database empty, and the next start begins
 * anew.
 */
export async function loadDemonstrationCity(
  { runtime }: Pick<Application, 'runtime'>,
  say: (text: string) => void,
): Promise<Demonstration> {
  const known = await demonstrationIn(runtime.db);
  if (known) return known;
  const began = Date.now();
  say(DEMO.loading);
  const loaded = await runAllOrNothing(runtime, async (inside, tx) => {
    const meanwhile = await demonstrationIn(tx); // another process may have been quicker
    if (meanwhile) return meanwhile;
    const demonstration = await load(inside, tx, say);
    await writeSetting(tx, FLAG.scope, FLAG.key, demonstration, runtime.now());
    return demonstration;
  });
  say(DEMO.loaded((Date.now() - began) / 1000));
  return loaded;
}

/** The demonstration a database holds; nothing to show for one with other data; undefined for an empty one. */
async function demonstrationIn(db: Database | Tx): Promise<Demonstration | undefined> {
  const stored = await readSetting<Demonstration | null>(db, FLAG.scope, FLAG.key, null);
  if (stored) return stored;
  return (await listAgencies(db, { includeClosed: true })).length > 0 ? NOTHING : undefined;
}

async function load(runtime: Runtime, tx: Tx, say: (text: string) => void): Promise<Demonstration> {
  const days = demonstrationDays(await currentCalendar(tx), runtime.now());
  const { city, accounts } = await foundCity(runtime, tx, days);
  say(DEMO.founded);
  const cases = loadCases(city);
  const others = [
    ...loadEarlierReports(city),
    ...loadSites(city),
    ...loadGazette(city),
    ...loadReports(city),
    ...loadCollection(city),
  ];
  await runInOrder([...loadDocuments(city), ...loadScheme(city), ...cases.happenings, ...others], days, say);
  await delegateAbsence(city);
  return { accounts, requests: cases.shown() };
}
