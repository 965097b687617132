import type { Selectable } from 'kysely';
import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { newId } from '../../../kernel/ids.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { EvidenceInput } from '../contract/decision.ts';
import type { OutcomeCode, RefusalGround, SubKind } from '../domain/outcomes/index.ts';
import type { RequestRow } from './case-file.ts';
import { requestTables } from './tables.ts';
import type { DecisionDraftsTable } from './tables.ts';

/** A version of the decision as it is kept. */
export interface Draft {
  id: string;
  version: number;
  answers: Record<string, string>;
  outcome: OutcomeCode | null;
  subKind: SubKind | null;
  grounds: RefusalGround[];
  basis: string[];
  reasons: string;
  evidence: EvidenceInput;
  authorId: string;
  savedOn: string;
}

const textContext = (id: string) => `requests.decision:${id}`;

/** Keeps a further version; reasons and evidence sealed, as they may name people. */
export async function insertDraft(
  ctx: ActContext,
  row: RequestRow,
  draft: Omit<Draft, 'id' | 'authorId'>,
): Promise<string> {
  const id = newId(ctx.now.getTime());
  const { reasons, evidence } = draft;
  await requestTables(ctx.tx)
    .insertInto('decision_drafts')
    .values({
      agency_id: row.agency_id,
      id,
      request_id: row.id,
      version: draft.version,
      answers: JSON.stringify(draft.answers),
      outcome: draft.outcome,
      sub_kind: draft.subKind,
      grounds: JSON.stringify(draft.grounds),
      basis: JSON.stringify(draft.basis),
      text_sealed: ctx.cipher.seal(JSON.stringify({ reasons, evidence }), textContext(id)),
      author_id: ctx.actor.id,
      saved_on: draft.savedOn,
    })
    .execute();
  return id;
}

/** The version with this id, or undefined. */
export async function draftById(
  db: Database | Tx,
  cipher: FieldCipher,
  row: RequestRow,
  id: string,
): Promise<Draft | undefined> {
  const found = await requestTables(db)
    .selectFrom('decision_drafts')
    .selectAll()
    .where('agency_id', '=', row.agency_id)
    .where('id', '=', id)
    .where('request_id', '=', row.id)
    .executeTakeFirst();
  return found && open(cipher, found);
}

function open(cipher: FieldCipher, row: Selectable<DecisionDraftsTable>): Draft {
  const text = JSON.parse(cipher.open(row.text_sealed, textContext(row.id))) as {
    reasons: string;
    evidence: EvidenceInput;
  };
  return {
    id: row.id,
    version: row.version,
    answers: row.answers,
    outcome: row.outcome as OutcomeCode | null,
    subKind: row.sub_kind as SubKind | null,
    grounds: row.grounds as RefusalGround[],
    basis: row.basis,
    ...text,
    authorId: row.author_id,
    savedOn: row.saved_on,
  };
}
