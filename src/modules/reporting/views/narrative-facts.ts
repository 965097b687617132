import type { Database, Tx } from '../../../kernel/database/types.ts';
import { CORRECTION_KIND, effectiveFacts } from '../../../kernel/ledger/effective.ts';
import { factsOfKinds } from '../../../kernel/ledger/read.ts';
import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import { countReleases } from '../../disclosure/index.ts';
import { requestSummaries } from '../../requests/index.ts';
import type { CountedCells } from '../domain/compile/counted-cell.ts';
import { yearPeriod } from '../domain/compile/period.ts';
import type { NarrativeFacts } from '../templates/narrative.ts';

const FEE_NOTICE = 'requests.fee_notice_sent';
const FEE_PAID = 'requests.fee_paid';

/** What the draft of a year's text rests on, beside the tables. */
export async function narrativeFacts(
  db: Database | Tx,
  cipher: FieldCipher,
  agencyId: string,
  year: number,
  cells: CountedCells,
): Promise<NarrativeFacts> {
  const { from, to } = yearPeriod(year);
  const fees = effectiveFacts(
    await factsOfKinds(db, agencyId, [FEE_NOTICE, FEE_PAID, CORRECTION_KIND], from, '9999-12-31'),
  ).filter(({ legalOn }) => legalOn >= from && legalOn <= to);
  const sum = (kind: string): number =>
    fees.filter((fact) => fact.kind === kind).reduce((all, { data }) => all + Number(data['amount']), 0);
  const handled = cells.get('t3.total_handled.total')?.members ?? [];
  const summaries = await requestSummaries(db, cipher, handled);
  return {
    year,
    cell: (id) => cells.get(id)?.value ?? 0,
    releases: await countReleases(db, agencyId, from, to),
    late: summaries.filter(({ inTime }) => inTime === false).length,
    fee: {
      notices: fees.filter(({ kind }) => kind === FEE_NOTICE).length,
      noticedYuan: sum(FEE_NOTICE),
      paidYuan: sum(FEE_PAID),
    },
  };
}
