import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../../kernel/database/types.ts';
import type { exportDocumentsInput } from '../contract.ts';
import type { DeadlineBounds } from '../domain/deadline.ts';
import type { DocumentStage } from '../domain/stage.ts';
import { disclosureTables } from './dossier.ts';

export type StaffFilters = Omit<z.output<typeof exportDocumentsInput>, 'format'>;

// The stage as `stageOf` derives it, for filtering in the database.
const STAGE = sql<DocumentStage>`case
  when e.review_state <> 'approved' then e.review_state
  when r.document_id is not null then 'released'
  when e.attribute = 'proactive' then 'withdrawn'
  else 'withheld' end`;
const PERIOD_FROM = sql<string | null>`coalesce(e.changed_on, e.signed_on)`;
const SORTS = {
  updated: sql`d.updated_at`,
  deadline: PERIOD_FROM, // the later a period began, the later it ends
  released: sql`r.released_on`,
  signed: sql`e.signed_on`,
  title: sql`e.title`,
} as const;

const source = (tx: Tx, agencyId: string) =>
  disclosureTables(tx)
    .selectFrom('documents as d')
    .innerJoin('document_editions as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').onRef('e.number', '=', 'd.newest_edition'),
    )
    .leftJoin('released_documents as r', 'r.document_id', 'd.id')
    .where('d.agency_id', '=', agencyId);

/** The documents of an agency under the filters; `bounds` tells what is late. */
function filtered(tx: Tx, filters: StaffFilters, bounds: DeadlineBounds) {
  const { stage, attribute, kind, columnId, deadline, year, text } = filters;
  let query = source(tx, filters.agencyId);
  if (stage) query = query.where(STAGE, '=', stage);
  if (attribute) query = query.where('e.attribute', '=', attribute);
  if (kind) query = query.where('e.kind', '=', kind);
  if (columnId) query = query.where(sql<boolean>`e.columns @> ${JSON.stringify([columnId])}::jsonb`);
  if (year)
    query = query.where('e.signed_on', '>=', `${year}-01-01`).where('e.signed_on', '<=', `${year}-12-31`);
  if (deadline) {
    query = query
      .where('e.attribute', '=', 'proactive')
      .where('e.review_state', '!=', 'approved')
      .where(PERIOD_FROM, 'is not', null);
    if (deadline === 'late') query = query.where(PERIOD_FROM, '<', bounds.lateBefore);
    else if (deadline === 'open') query = query.where(PERIOD_FROM, '>=', bounds.openFrom);
    else query = query.where(PERIOD_FROM, '>=', bounds.lateBefore).where(PERIOD_FROM, '<', bounds.openFrom);
  }
  if (text) {
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((where) =>
      where.or([
        where('e.title', 'ilike', pattern),
        where('e.document_number', 'ilike', pattern),
        where('d.index_number', 'ilike', pattern),
      ]),
    );
  }
  return query;
}

export type StaffListRow = Awaited<ReturnType<typeof staffRows>>[number];

/** One page of the list. */
export function staffRows(
  tx: Tx,
  filters: StaffFilters,
  bounds: DeadlineBounds,
  { limit, offset }: { limit: number; offset: number },
) {
  return filtered(tx, filters, bounds)
    .select(['d.id', 'd.agency_id', 'd.index_number', 'd.repealed_on', 'd.updated_at'])
    .select([
      'e.title',
      'e.kind',
      'e.attribute',
      'e.number',
      'e.document_number',
      'e.columns',
      'e.drafter_ids',
    ])
    .select(['e.signed_on', 'e.changed_on', 'e.effective_on', 'e.expires_on', 'e.review_state'])
    .select(['r.released_on', 'r.edition_id as released_edition_id', 'e.id as edition_id', STAGE.as('stage')])
    .orderBy(SORTS[filters.sort], (order) =>
      filters.direction === 'asc' ? order.asc().nullsLast() : order.desc().nullsLast(),
    )
    .orderBy('d.id', filters.direction)
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function staffTotal(tx: Tx, filters: StaffFilters, bounds: DeadlineBounds): Promise<number> {
  const row = await filtered(tx, filters, bounds)
    .select((counted) => counted.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** Documents of an agency by stage. */
export async function countsByStage(tx: Tx, agencyId: string): Promise<Record<string, number>> {
  const rows = await source(tx, agencyId)
    .select((counted) => [STAGE.as('stage'), counted.fn.countAll<number>().as('total')])
    .groupBy(STAGE)
    .execute();
  return Object.fromEntries(rows.map(({ stage, total }) => [stage, total]));
}
