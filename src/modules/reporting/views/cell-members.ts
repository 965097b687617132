import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { effectiveFacts } from '../../../kernel/ledger/effective.ts';
import { factsOfMany } from '../../../kernel/ledger/read.ts';
import { REMEDY_SUBJECT, remedyRequests, requestSummaries } from '../../requests/index.ts';
import type { CellMember } from '../contract.ts';
import { shareOf } from '../domain/aggregation/agency-share.ts';
import { countRemedies } from '../domain/compile/table4.ts';
import { table3RowLabel } from '../domain/format/table3.ts';
import { entriesById } from '../store/register.ts';
import { agencyMembers } from './collection/agency-members.ts';
import { registerEntryView } from './register-view.ts';

/** The requests, remedies or register entries behind a cell, as staff may see them (names masked), or the agencies. */
export async function cellMembers(
  db: Database | Tx,
  cipher: FieldCipher,
  cell: string,
  ids: readonly string[],
): Promise<CellMember[]> {
  if (ids.some((id) => shareOf(id))) return agencyMembers(db, ids);
  if (cell.startsWith('t2.'))
    return (await entriesById(db, ids)).map((row) => ({ type: 'register', ...registerEntryView(row) }));
  return cell.startsWith('t4.') ? remedies(db, cipher, ids) : requests(db, cipher, ids);
}

async function requests(
  db: Database | Tx,
  cipher: FieldCipher,
  ids: readonly string[],
): Promise<CellMember[]> {
  return (await requestSummaries(db, cipher, ids)).map(({ agencyId: _agency, ...summary }) => ({
    type: 'request',
    ...summary,
    outcomeLabel: summary.outcome === null ? null : table3RowLabel(summary.outcome),
  }));
}

async function remedies(
  db: Database | Tx,
  cipher: FieldCipher,
  ids: readonly string[],
): Promise<CellMember[]> {
  const known = await remedyRequests(db, ids);
  const facts = await factsOfMany(db, REMEDY_SUBJECT, ids);
  const summaries = await requestSummaries(
    db,
    cipher,
    [...known.values()].map(({ requestId }) => requestId),
  );
  const numbers = new Map(summaries.map(({ id, number }) => [id, number]));
  return ids.flatMap((id) => {
    const remedy = known.get(id);
    const [counted] = countRemedies(effectiveFacts(facts.get(id) ?? []));
    if (!remedy || !counted) return [];
    const { filedOn, decidedOn, result } = counted;
    const requestNumber = numbers.get(remedy.requestId) ?? '';
    return { type: 'remedy' as const, id, ...remedy, requestNumber, filedOn, decidedOn, result };
  });
}
