import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../../kernel/database/types.ts';
import type { exportDocumentsInput } from '../contract.ts';
import type { DeadlineBounds } from '../domain/deadline.ts';
import type { DocumentStage } from '../domain/stage.ts';
import { disclosureTables } from './dossier.ts';

export type StaffFilters = Omit<z.output<typeof exportDocumentsInput>, 'format' | 'mine'> & {
  /** Only these. */
  ids?: readonly string[] | undefined;
};

// The stage as `stageOf` derives it, for filtering in the database.
const STAGE = sql<DocumentStage>`case
  when e.review_state <> 'approved' then e.review_state
  when e.waits_for is not null then 'waiting'
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

/** Where the periods of a list begin. */
const BEGINS = {
  due_today: ({ lateBefore }: DeadlineBounds) => lateBefore,
  due_soon: ({ openFrom }: DeadlineBounds) => openFrom,
  later: ({ laterFrom }: DeadlineBounds) => laterFrom,
  open: ({ openFrom }: DeadlineBounds) => openFrom,
} as const;

/** Only documents whose period for publication runs: proactive, not published in their newest edition. */
const running = (query: ReturnType<typeof source>) =>
  query
    .where('e.attribute', '=', 'proactive')
    .where('e.review_state', 'in', ['draft', 'in_review', 'sent_back'])
    .where(PERIOD_FROM, 'is not', null);

const openEmergencies = (tx: Tx, agencyId: string) =>
  disclosureTables(tx)
    .selectFrom('emergency_publications as p')
    .select('p.document_id')
    .where('p.agency_id', '=', agencyId)
    .where('p.outcome', 'is', null);

/** The documents of an agency under the filters; `bounds` tells what is late. */
function filtered(tx: Tx, filters: StaffFilters, bounds: DeadlineBounds) {
  const { ids, emergency, stage, attribute, kind, columnId, deadline, year, text } = filters;
  let query = source(tx, filters.agencyId);
  if (stage) query = query.where(STAGE, '=', stage);
  else query = query.where('e.review_state', '!=', 'discarded');
  if (ids) query = query.where('d.id', 'in', ids.length > 0 ? ids : ['']);
  if (emergency) query = query.where('d.id', 'in', openEmergencies(tx, filters.agencyId));
  if (attribute) query = query.where('e.attribute', '=', attribute);
  if (kind) query = query.where('e.kind', '=', kind);
  if (columnId) query = query.where(sql<boolean>`e.columns @> ${JSON.stringify([columnId])}::jsonb`);
  if (year)
    query = query.where('e.signed_on', '>=', `${year}-01-01`).where('e.signed_on', '<=', `${year}-12-31`);
  if (deadline) {
    query = running(query);
    const { lateBefore, openFrom, laterFrom } = bounds;
    if (deadline !== 'late') query = query.where(PERIOD_FROM, '>=', BEGINS[deadline](bounds));
    if (deadline === 'late') query = query.where(PERIOD_FROM, '<', lateBefore);
    if (deadline === 'due_today') query = query.where(PERIOD_FROM, '<', openFrom);
    if (deadline === 'due_soon') query = query.where(PERIOD_FROM, '<', laterFrom);
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

/** Unpublished documents of an agency by how their period stands; each is in exactly one list. */
export async function countsByDeadline(
  tx: Tx,
  agencyId: string,
  { lateBefore, openFrom, laterFrom }: DeadlineBounds,
): Promise<Record<'late' | 'due_today' | 'due_soon' | 'later', number>> {
  const list = sql<'late' | 'due_today' | 'due_soon' | 'later'>`case
    when ${PERIOD_FROM} < ${lateBefore}::date then 'late' when ${PERIOD_FROM} < ${openFrom}::date then 'due_today'
    when ${PERIOD_FROM} < ${laterFrom}::date then 'due_soon' else 'later' end`;
  const rows = await running(source(tx, agencyId))
    .select((counted) => [list.as('list'), counted.fn.countAll<number>().as('total')])
    .groupBy(sql`1`)
    .execute();
  const counts = { late: 0, due_today: 0, due_soon: 0, later: 0 };
  for (const { list: name, total } of rows) counts[name] = total;
  return counts;
}
