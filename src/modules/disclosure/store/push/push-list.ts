import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../../../kernel/database/types.ts';
import type { exportPushesInput } from '../../contract.ts';
import { disclosureTables } from '../dossier.ts';

export type PushFilters = Omit<z.output<typeof exportPushesInput>, 'format'>;

// What needs an answer comes first.
const STATE_PLACE = sql`array_position(array['waiting', 'accepted', 'refused', 'ended', 'recalled'], p.state)`;
const SORTS = { asked: sql`p.asked_at`, decided: sql`p.decided_on`, state: STATE_PLACE } as const;

const source = (tx: Tx, { agencyId, side }: Pick<PushFilters, 'agencyId' | 'side'>) =>
  disclosureTables(tx)
    .selectFrom('site_pushes as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .innerJoin('document_editions as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').onRef('e.number', '=', 'd.newest_edition'),
    )
    .leftJoin('released_documents as r', 'r.document_id', 'p.document_id')
    .where(side === 'incoming' ? 'p.site_agency_id' : 'p.agency_id', '=', agencyId);

function filtered(tx: Tx, filters: PushFilters) {
  const { side, state, siteId, documentId, otherAgencyId, text } = filters;
  let query = source(tx, filters);
  if (state) query = query.where('p.state', '=', state);
  if (siteId) query = query.where('p.site_id', '=', siteId);
  if (documentId) query = query.where('p.document_id', '=', documentId);
  if (otherAgencyId)
    query = query.where(side === 'incoming' ? 'p.agency_id' : 'p.site_agency_id', '=', otherAgencyId);
  if (text) {
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((where) =>
      where.or([
        where('r.title', 'ilike', pattern),
        where('r.document_number', 'ilike', pattern),
        where('r.index_number', 'ilike', pattern),
        // The newest text is the asking agency's own matter until it is released.
        ...(side === 'outgoing' ? [where('e.title', 'ilike', pattern)] : []),
      ]),
    );
  }
  return query;
}

export type PushListRow = Awaited<ReturnType<typeof pushRows>>[number];

/** One page of an agency's desk of pushes. */
export function pushRows(tx: Tx, filters: PushFilters, { limit, offset }: { limit: number; offset: number }) {
  return filtered(tx, filters)
    .selectAll('p')
    .select([
      'e.title as newest_title',
      'r.title as released_title',
      'r.kind',
      'r.document_number',
      'r.released_on',
      'r.repealed_on',
    ])
    .orderBy(SORTS[filters.sort], (order) =>
      filters.direction === 'asc' ? order.asc().nullsLast() : order.desc().nullsLast(),
    )
    .orderBy('p.asked_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function pushTotal(tx: Tx, filters: PushFilters): Promise<number> {
  const row = await filtered(tx, filters)
    .select((counted) => counted.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** An agency's pushes of one side by state. */
export async function pushesByState(
  tx: Tx,
  side: Pick<PushFilters, 'agencyId' | 'side'>,
): Promise<Record<string, number>> {
  const rows = await source(tx, side)
    .select((counted) => ['p.state', counted.fn.countAll<number>().as('total')])
    .groupBy('p.state')
    .execute();
  return Object.fromEntries(rows.map(({ state, total }) => [state, total]));
}
