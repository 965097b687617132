import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { canonicalJson, sha256 } from '../../../src/kernel/json.ts';
import { digestsOfDocuments } from '../../../src/modules/disclosure/store/digest.ts';
import { attach, draftOf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft } from '../../../src/modules/disclosure/index.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);

/** The columns of the first version of the tables, in which records of that time were digested. */
const FIRST = {
  documents:
    'id agency_id index_number newest_edition repealed_on repeal_basis created_at created_by updated_at',
  document_editions: `id agency_id document_id number review_state title summary body_html body_text kind genre topic keywords
    document_number issuer source signed_on changed_on effective_on expires_on columns attribute withholding_ground
    withholding_reason interprets_id drafter_ids created_at submitted_at sent_back_reason reviewed_by reviewed_at
    secrecy_review reassess_on`,
  edition_files: 'edition_id agency_id file_id document_id name media_type size position',
  releases: `id agency_id document_id edition_id edition_number columns released_on released_at released_by ended_on ended_at
    ended_by withdrawal_reason withdrawal_note`,
  released_documents: `document_id agency_id edition_id title summary issuer kind index_number document_number signed_on
    released_on effective_on expires_on repealed_on interprets_id columns`,
} as const;

async function rows(table: keyof typeof FIRST, id: string): Promise<Record<string, unknown>[]> {
  const columns = FIRST[table].split(/\s+/);
  const key = table === 'documents' ? 'id' : 'document_id';
  const found = await sql<Record<string, unknown>>`select ${sql.join(columns.map((name) => sql.ref(name)))}
    from ${sql.table(table)} where ${sql.ref(key)} = ${id}`.execute(runtime.db);
  return found.rows;
}

async function digestOfThen(id: string): Promise<string> {
  const [document] = await rows('documents', id);
  return sha256(
    canonicalJson({
      document,
      editions: await rows('document_editions', id),
      files: await rows('edition_files', id),
      releases: await rows('releases', id),
      readable: await rows('released_documents', id),
    }),
  );
}

test('records of the first version stay provable: what came later leaves no trace in their digest', async () => {
  const { id } = await publish(runtime, agencyId);
  // As it was then: approved without rows of its review, and without the plan it was submitted under.
  await sql`delete from edition_reviews where document_id = ${id}`.execute(runtime.db);
  await sql`update document_editions set review_plan = null where document_id = ${id}`.execute(runtime.db);
  const draft = await runUseCase(runtime, as('editor', agencyId), createDocumentDraft, draftOf(agencyId));
  await attach(runtime, agencyId, draft.id);
  const now = await digestsOfDocuments(runtime.db, [id, draft.id]);
  assert.equal(now.get(id), await digestOfThen(id));
  assert.equal(now.get(draft.id), await digestOfThen(draft.id));
});
