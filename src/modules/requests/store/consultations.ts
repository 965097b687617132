import type { Selectable } from 'kysely';
import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { RequestRow } from './case-file.ts';
import { requestTables } from './tables.ts';
import type { ConsultationsTable } from './tables.ts';

type Row = Selectable<ConsultationsTable>;

/** Who is asked and about what; a third party may be a private person, so all of it is sealed. */
export interface ConsultationTexts {
  name: string;
  address: string | null;
  contact: string | null;
  information: string;
  question: string | null;
}

const partyContext = (id: string) => `requests.consulted_party:${id}`;
const informationContext = (id: string) => `requests.consultation_information:${id}`;
const summaryContext = (id: string) => `requests.consultation_summary:${id}`;

export async function insertConsultation(
  ctx: ActContext,
  row: RequestRow,
  consultation: { id: string; party: string; letterId: string; texts: ConsultationTexts },
): Promise<void> {
  const { id, party, letterId, texts } = consultation;
  const { information, question, ...who } = texts;
  await requestTables(ctx.tx)
    .insertInto('consultations')
    .values({
      agency_id: row.agency_id,
      id,
      request_id: row.id,
      party,
      party_sealed: ctx.cipher.seal(JSON.stringify(who), partyContext(id)),
      information_sealed: ctx.cipher.seal(JSON.stringify({ information, question }), informationContext(id)),
      summary_sealed: null,
      letter_id: letterId,
    })
    .execute();
}

/** Keeps what the party answered. */
export async function saveConsultationSummary(
  ctx: ActContext,
  row: RequestRow,
  id: string,
  summary: string,
): Promise<void> {
  await requestTables(ctx.tx)
    .updateTable('consultations')
    .set({ summary_sealed: ctx.cipher.seal(summary, summaryContext(id)) })
    .where('agency_id', '=', row.agency_id)
    .where('id', '=', id)
    .execute();
}

export interface StoredConsultation extends ConsultationTexts {
  id: string;
  party: string;
  letterId: string;
  summary: string | null;
}

/** The consultations of a case, oldest first. */
export async function consultationsOf(
  db: Database | Tx,
  cipher: FieldCipher,
  requestId: string,
): Promise<StoredConsultation[]> {
  const rows = await requestTables(db)
    .selectFrom('consultations')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute();
  return rows.map((row) => open(cipher, row));
}

function open(cipher: FieldCipher, row: Row): StoredConsultation {
  const { id, party, letter_id: letterId } = row;
  const who = JSON.parse(cipher.open(row.party_sealed, partyContext(id))) as ConsultationTexts;
  const what = JSON.parse(cipher.open(row.information_sealed, informationContext(id))) as ConsultationTexts;
  return {
    ...who,
    ...what,
    id,
    party,
    letterId,
    summary: row.summary_sealed === null ? null : cipher.open(row.summary_sealed, summaryContext(id)),
  };
}
