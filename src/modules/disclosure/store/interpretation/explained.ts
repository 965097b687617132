import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { InterpretationForm, InterpretationPlan } from '../../contract/interpretation.ts';
import type { ReviewState } from '../../domain/stage.ts';
import type { DisclosureAttribute, DocumentKind } from '../../domain/vocabulary.ts';
import { planTables } from './plans.ts';

/** A document that explains another, with where it stands. */
export interface ExplainingRow {
  readonly id: string;
  readonly agencyId: string;
  readonly interpretsId: string;
  readonly title: string;
  readonly form: InterpretationForm | null;
  readonly isWaiting: boolean;
  readonly releasedOn: string | null;
}

/** The documents of an agency that explain others, and those of others that explain its own; none that was discarded. */
export async function explainingDocuments(db: Database | Tx, agencyId: string): Promise<ExplainingRow[]> {
  const rows = await planTables(db)
    .selectFrom('document_editions as e')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'e.document_id').onRef('d.newest_edition', '=', 'e.number'),
    )
    .leftJoin('released_documents as r', 'r.document_id', 'd.id')
    // What readers see counts; a draft only while nothing is published.
    .innerJoin('documents as t', (join) =>
      join.on(
        't.id',
        '=',
        sql<string>`case when r.document_id is null then e.interprets_id else r.interprets_id end`,
      ),
    )
    .select(['d.id', 'd.agency_id', 't.id as interprets_id', 'e.title', 'e.interpretation_form'])
    .select('e.review_state')
    .select(['r.released_on', 'r.title as released_title'])
    .select(
      sql<boolean>`exists (select 1 from document_editions w where w.document_id = d.id
        and w.waits_for is not null and w.review_state = 'approved')`.as('is_waiting'),
    )
    .where(({ or, eb }) => or([eb('r.document_id', 'is not', null), eb('e.review_state', '!=', 'discarded')]))
    // What others prepare is theirs until it is published.
    .where(({ or, and, eb }) =>
      or([
        eb('d.agency_id', '=', agencyId),
        and([eb('t.agency_id', '=', agencyId), eb('r.document_id', 'is not', null)]),
      ]),
    )
    .orderBy('d.created_at')
    .orderBy('d.id')
    .execute();
  // What was taken down or is withheld explains nothing.
  const standing = rows.filter(
    (row) => row.released_on !== null || row.is_waiting || row.review_state !== 'approved',
  );
  return standing.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    interpretsId: row.interprets_id,
    title: row.released_title ?? row.title,
    form: row.interpretation_form,
    isWaiting: row.is_waiting,
    releasedOn: row.released_on,
  }));
}

/** A document that is explained or is to be. */
export interface ExplainedRow {
  readonly id: string;
  readonly agencyId: string;
  /** As readers see it, or as it is being written. */
  readonly title: string;
  readonly kind: DocumentKind;
  readonly documentNumber: string | null;
  readonly reviewState: ReviewState;
  readonly attribute: DisclosureAttribute;
  readonly isWaiting: boolean;
  readonly releasedOn: string | null;
  /** Reviewed with the edition that readers see, else with the newest. */
  readonly plan: InterpretationPlan | null;
}

/** The documents of an agency that were planned to be explained, and these besides. */
export async function explainedDocuments(
  db: Database | Tx,
  agencyId: string,
  besides: readonly string[],
): Promise<ExplainedRow[]> {
  const rows = await planTables(db)
    .selectFrom('documents as d')
    .innerJoin('document_editions as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').onRef('e.number', '=', 'd.newest_edition'),
    )
    .leftJoin('released_documents as r', 'r.document_id', 'd.id')
    .leftJoin('interpretation_plans as p', (join) =>
      join.on('p.edition_id', '=', sql<string>`coalesce(r.edition_id, e.id)`),
    )
    .select([
      'd.id',
      'd.agency_id',
      'e.title',
      'e.kind',
      'e.document_number',
      'e.review_state',
      'e.attribute',
    ])
    .select(['r.title as released_title', 'r.kind as released_kind', 'r.released_on', 'p.plan'])
    .select(['r.document_number as released_number', 'e.waits_for'])
    .where(({ or, eb, selectFrom }) =>
      or([
        eb(
          'd.id',
          'in',
          selectFrom('interpretation_plans as i').select('i.document_id').where('i.agency_id', '=', agencyId),
        ),
        ...(besides.length === 0 ? [] : [eb('d.id', 'in', [...besides])]),
      ]),
    )
    .execute();
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    title: row.released_title ?? row.title,
    kind: row.released_kind ?? row.kind,
    documentNumber: row.released_on === null ? row.document_number : row.released_number,
    reviewState: row.review_state,
    attribute: row.attribute,
    isWaiting: row.waits_for !== null,
    releasedOn: row.released_on,
    plan: row.plan,
  }));
}
