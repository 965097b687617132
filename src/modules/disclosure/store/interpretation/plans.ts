import { readSetting, writeSetting } from '../../../../kernel/database/settings.ts';
import type { JsonColumn } from '../../../../kernel/database/tables.ts';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type {
  InterpretationForm,
  InterpretationPlan,
  InterpretationRule,
} from '../../contract/interpretation.ts';
import { DEFAULT_RULE } from '../../domain/interpretation/duty.ts';
import type { ReviewState } from '../../domain/stage.ts';
import type { DisclosureAttribute } from '../../domain/vocabulary.ts';
import type { DisclosureTables } from '../tables.ts';

interface InterpretationPlansTable {
  edition_id: string;
  agency_id: string;
  document_id: string;
  plan: JsonColumn<InterpretationPlan>;
}

/** The tables of the module with the plans. */
export const planTables = (db: Database | Tx) =>
  db.withTables<DisclosureTables & { interpretation_plans: InterpretationPlansTable }>();

const RULE = 'disclosure.interpretation_rule';

/** The agency's rule, or the default of the house. */
export async function interpretationRule(db: Database | Tx, agencyId: string): Promise<InterpretationRule> {
  const fallback = { ...DEFAULT_RULE, kinds: [...DEFAULT_RULE.kinds] };
  return (await readSetting<InterpretationRule | null>(db, agencyId, RULE, null)) ?? fallback;
}

/** Stores the agency's rule; null returns to the default. */
export const saveInterpretationRule = (
  tx: Tx,
  agencyId: string,
  rule: InterpretationRule | null,
  now: Date,
): Promise<void> => writeSetting(tx, agencyId, RULE, rule, now);

/** The plan reviewed with an edition. */
export async function planOf(db: Database | Tx, editionId: string): Promise<InterpretationPlan | null> {
  const row = await planTables(db)
    .selectFrom('interpretation_plans')
    .select('plan')
    .where('edition_id', '=', editionId)
    .executeTakeFirst();
  return row?.plan ?? null;
}

/** The plans of documents, for their digests. */
export async function plansForDigest(
  db: Database | Tx,
  documentIds: readonly string[],
): Promise<Map<string, { edition_id: string; plan: InterpretationPlan }[]>> {
  const rows = await planTables(db)
    .selectFrom('interpretation_plans')
    .select(['document_id', 'edition_id', 'plan'])
    .where('document_id', 'in', documentIds)
    .orderBy('edition_id')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.document_id);
  return new Map(
    [...grouped].map(([id, plans]) => [id, plans.map(({ edition_id, plan }) => ({ edition_id, plan }))]),
  );
}

/** Stores an edition's plan; null takes it away. */
export async function savePlan(
  tx: Tx,
  edition: { id: string; agency_id: string; document_id: string },
  plan: InterpretationPlan | null,
): Promise<void> {
  const { id: edition_id, agency_id, document_id } = edition;
  await planTables(tx).deleteFrom('interpretation_plans').where('edition_id', '=', edition_id).execute();
  if (plan === null) return;
  await planTables(tx)
    .insertInto('interpretation_plans')
    .values({ edition_id, agency_id, document_id, plan: JSON.stringify(plan) })
    .execute();
}

/** A document that explains another, in its newest edition. */
export interface Interpreting {
  readonly documentId: string;
  readonly agencyId: string;
  /** As readers see it, or as it is being written. */
  readonly title: string;
  readonly form: InterpretationForm | null;
  readonly reviewState: ReviewState;
  readonly waitsFor: string | null;
  readonly isReleased: boolean;
}

/** The documents that explain another, those thrown away left out. */
export async function interpreting(db: Database | Tx, documentId: string): Promise<Interpreting[]> {
  const rows = await planTables(db)
    .selectFrom('document_editions as e')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.id', '=', 'e.document_id').onRef('d.newest_edition', '=', 'e.number'),
    )
    .leftJoin('released_documents as r', 'r.document_id', 'd.id')
    .select(['d.id', 'e.title', 'e.interpretation_form', 'e.review_state', 'e.waits_for'])
    .select(['d.agency_id', 'r.document_id as released_id', 'r.title as released_title'])
    .where('e.interprets_id', '=', documentId)
    .where('e.review_state', '!=', 'discarded')
    .orderBy('d.created_at')
    .orderBy('d.id')
    .execute();
  return rows.map((row) => ({
    documentId: row.id,
    agencyId: row.agency_id,
    title: row.released_title ?? row.title,
    form: row.interpretation_form,
    reviewState: row.review_state,
    waitsFor: row.waits_for,
    isReleased: row.released_id !== null,
  }));
}

/** The documents whose last approved edition waits for another document, also while a later one is being drafted. */
export async function waitingFor(db: Database | Tx, documentId: string): Promise<string[]> {
  const rows = await planTables(db)
    .selectFrom('document_editions as e')
    .innerJoin('documents as d', 'd.id', 'e.document_id')
    .select('d.id')
    .where('e.waits_for', '=', documentId)
    .where('e.review_state', '=', 'approved')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('document_editions as l')
            .select('l.id')
            .whereRef('l.document_id', '=', 'e.document_id')
            .whereRef('l.number', '>', 'e.number')
            .where('l.review_state', '=', 'approved'),
        ),
      ),
    )
    .orderBy('d.created_at')
    .orderBy('d.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Released documents of an agency, of these kinds, with the plan reviewed with them; newest first. */
export async function releasedOfKinds(
  db: Database | Tx,
  agencyId: string,
  kinds: InterpretationRule['kinds'],
): Promise<{ documentId: string; title: string; releasedOn: string; plan: InterpretationPlan | null }[]> {
  if (kinds.length === 0) return [];
  const rows = await planTables(db)
    .selectFrom('released_documents as d')
    .leftJoin('interpretation_plans as p', 'p.edition_id', 'd.edition_id')
    .select(['d.document_id', 'd.title', 'd.released_on', 'p.plan'])
    .where('d.agency_id', '=', agencyId)
    .where('d.kind', 'in', kinds)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('released_documents as i')
            .select('i.document_id')
            .whereRef('i.interprets_id', '=', 'd.document_id'),
        ),
      ),
    )
    .orderBy('d.released_on', 'desc')
    .execute();
  return rows.map((row) => ({
    documentId: row.document_id,
    title: row.title,
    releasedOn: row.released_on,
    plan: row.plan,
  }));
}

/** Where a document stands that is to be explained. */
export async function documentHead(
  db: Database | Tx,
  documentId: string,
): Promise<
  | { agencyId: string; reviewState: ReviewState; attribute: DisclosureAttribute; wasReleased: boolean }
  | undefined
> {
  const row = await planTables(db)
    .selectFrom('documents as d')
    .innerJoin('document_editions as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').onRef('e.number', '=', 'd.newest_edition'),
    )
    .select(['d.agency_id', 'd.index_number', 'e.review_state', 'e.attribute'])
    .where('d.id', '=', documentId)
    .executeTakeFirst();
  return (
    row && {
      agencyId: row.agency_id,
      reviewState: row.review_state,
      attribute: row.attribute,
      wasReleased: row.index_number !== null,
    }
  );
}

/** The forms in which editions explain. */
export async function formsOfEditions(
  db: Database | Tx,
  editionIds: readonly string[],
): Promise<Map<string, InterpretationForm | null>> {
  if (editionIds.length === 0) return new Map();
  const rows = await planTables(db)
    .selectFrom('document_editions')
    .select(['id', 'interpretation_form'])
    .where('id', 'in', editionIds)
    .execute();
  return new Map(rows.map(({ id, interpretation_form: form }) => [id, form]));
}

/** Notes which document an approved edition waits for, or that it waits no longer; all else in it is frozen. */
export async function setWaitsFor(
  tx: Tx,
  edition: { id: string; agency_id: string },
  documentId: string | null,
): Promise<void> {
  await planTables(tx)
    .updateTable('document_editions')
    .set({ waits_for: documentId })
    .where('id', '=', edition.id)
    .where('agency_id', '=', edition.agency_id)
    .execute();
}
