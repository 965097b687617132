import { sql } from 'kysely';
import type { Database } from '../../../../kernel/database/types.ts';
import { inUpkeep } from '../../../../kernel/database/upkeep.ts';
import type { DocumentKind, Genre, TopicCategory } from '../../domain/vocabulary.ts';
import { disclosureTables } from '../dossier.ts';

/** A released document as a measurement makes it. */
export interface MeasuredDocument {
  number: number;
  agencyId: string;
  title: string;
  summary: string;
  body: string;
  issuer: string;
  kind: DocumentKind;
  genre: Genre;
  topic: TopicCategory;
  keywords: readonly string[];
  indexNumber: string;
  documentNumber: string | null;
  signedOn: string;
  releasedOn: string;
  effectiveOn: string | null;
  expiresOn: string | null;
  repealedOn: string | null;
  columns: readonly string[];
  channels: readonly string[];
}

/**
 * For measurements only, on a database of their own: writes released documents without acts and without facts, and not
 * yet their words (`rebuildSearchIndex` adds them). The ordinals go on from the last one.
 */
export async function putMeasuredDocuments(
  db: Database,
  documents: readonly MeasuredDocument[],
): Promise<void> {
  const json = JSON.stringify(documents);
  await inUpkeep(db, async (tx) => {
    const given = sql`jsonb_to_recordset(${json}::text::jsonb) as d(number int, "agencyId" text, title text, summary text,
      body text, issuer text, kind text, genre text, topic text, keywords jsonb, "indexNumber" text,
      "documentNumber" text, "signedOn" date, "releasedOn" date, "effectiveOn" date, "expiresOn" date,
      "repealedOn" date, columns text[], channels text[])`;
    await sql`insert into documents (id, agency_id, index_number, newest_edition, repealed_on, created_at, created_by, updated_at)
      select 'm' || number, "agencyId", "indexNumber", 1, "repealedOn", "releasedOn", 'bench', "releasedOn" from ${given}`.execute(
      tx,
    );
    await sql`insert into document_editions (id, agency_id, document_id, number, review_state, title, summary, body_html,
        body_text, kind, genre, topic, keywords, document_number, issuer, signed_on, effective_on, expires_on, columns,
        attribute, drafter_ids, created_at)
      select 'm' || number || 'e', "agencyId", 'm' || number, 1, 'approved', title, summary, '<p>' || body || '</p>',
        body, kind, genre, topic, keywords, "documentNumber", issuer, "signedOn", "effectiveOn", "expiresOn",
        to_jsonb(columns), 'proactive', '["bench"]', "releasedOn" from ${given}`.execute(tx);
    await sql`insert into releases (id, agency_id, document_id, edition_id, edition_number, columns, released_on,
        released_at, released_by)
      select 'm' || number || 'r', "agencyId", 'm' || number, 'm' || number || 'e', 1, to_jsonb(columns), "releasedOn",
        "releasedOn", 'bench' from ${given}`.execute(tx);
    await sql`insert into released_documents (document_id, agency_id, edition_id, title, summary, issuer, kind,
        index_number, document_number, signed_on, released_on, effective_on, expires_on, repealed_on, columns, ordinal,
        topic, genre, channels)
      select 'm' || number, "agencyId", 'm' || number || 'e', title, summary, issuer, kind, "indexNumber",
        "documentNumber", "signedOn", "releasedOn", "effectiveOn", "expiresOn", "repealedOn", columns,
        (select last_ordinal from search_state) + row_number() over (order by number), topic, genre, channels
      from ${given}`.execute(tx);
    await sql`insert into released_placements (column_id, agency_id, document_id, kind, released_on)
      select unnest(columns), "agencyId", 'm' || number, kind, "releasedOn" from ${given}`.execute(tx);
    await disclosureTables(tx)
      .updateTable('search_state')
      .set({ last_ordinal: sql`last_ordinal + ${documents.length}` })
      .where('id', '=', 1)
      .execute();
  });
}

/** How many documents a measurement has made here. */
export async function countMeasuredDocuments(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from releases where released_by = 'bench'`.execute(db);
  return rows[0]!.count;
}

/** Lets the planner know what has been written. */
export async function analyseMeasured(db: Database): Promise<void> {
  for (const table of [
    'documents',
    'document_editions',
    'releases',
    'released_documents',
    'released_placements',
  ]) {
    await sql`vacuum (analyze) ${sql.table(table)}`.execute(db);
  }
}
