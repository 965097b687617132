import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { agencyByWord } from '../../identity/index.ts';
import { refuse } from '../messages.ts';
import { reportRow, type ReportRow } from '../store/reports.ts';

/** A published report by the agency's code or id. Throws `not_published`. */
export async function loadPublished(
  ctx: LoadContext,
  { agency: word, year }: { agency: string; year: number },
): Promise<ReportRow> {
  const agency = await agencyByWord(ctx.tx, word, `${year}-12-31`);
  const row = agency && (await reportRow(ctx.tx, agency.id, year));
  if (!row?.frozen) throw refuse('not_published', 'year');
  return row;
}
