import type { Database, Tx } from '../../../kernel/database/types.ts';
import { CORRECTION_KIND, effectiveFacts } from '../../../kernel/ledger/effective.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import { factsOfKinds } from '../../../kernel/ledger/read.ts';
import { requestFactsForReport } from '../../requests/index.ts';
import { compileTables } from '../domain/compile/compile-tables.ts';
import type { CountedCells } from '../domain/compile/counted-cell.ts';
import type { Period } from '../domain/compile/period.ts';
import { REGISTER_FACTS, REGISTER_SUBJECT } from '../domain/register/terms.ts';

/** Facts may lie in any year: what was issued long ago is still in force. */
const EVER = ['0001-01-01', '9999-12-31'] as const;

/** The register's facts of an agency as they stand after corrections. */
async function registerFacts(db: Database | Tx, agencyId: string): Promise<Fact[]> {
  const facts = await factsOfKinds(db, agencyId, [...REGISTER_FACTS, CORRECTION_KIND], ...EVER);
  return effectiveFacts(facts.filter(({ subjectType }) => subjectType === REGISTER_SUBJECT));
}

/** All cells of an agency for a period, folded from the ledger as it stands. */
export async function compileCells(
  db: Database | Tx,
  agencyId: string,
  period: Period,
): Promise<CountedCells> {
  const register = await registerFacts(db, agencyId);
  const requests = await requestFactsForReport(db, [agencyId]);
  return compileTables([...register, ...requests], period);
}
