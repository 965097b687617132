import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { agencyByWord } from '../../identity/index.ts';
import { refuse } from '../messages.ts';
import { publishedRow, type ReportRow } from '../store/reports.ts';

/** A published report by the agency's code or id, in its newest version or the one asked for. Throws `not_published`. */
export async function loadPublished(
  ctx: LoadContext,
  { agency: word, year, version }: { agency: string; year: number; version?: number | undefined },
): Promise<ReportRow> {
  const agency = await agencyByWord(ctx.tx, word, `${year}-12-31`);
  const row = agency && (await publishedRow(ctx.tx, { agencyId: agency.id, year, version }));
  if (!row?.frozen) throw refuse('not_published', 'year');
  return row;
}
