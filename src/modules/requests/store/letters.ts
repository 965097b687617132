import type { Selectable } from 'kysely';
import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { newId } from '../../../kernel/ids.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { letterToDocx, letterToPdf } from '../letters/index.ts';
import type { CorrectionFacts, FeeFacts, LetterModel, ReasonsRequestFacts } from '../letters/index.ts';
import { letterFileName } from '../messages/numbers.ts';
import type { RequestRow } from './case-file.ts';
import { requestTables } from './tables.ts';
import type { LettersTable } from './tables.ts';

export type LetterRow = Selectable<LettersTable>;
export type LetterFormat = 'docx' | 'pdf';

export const LETTER_MEDIA: Record<LetterFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const modelContext = (id: string) => `requests.letter:${id}`;

/** What is kept of a letter: the finished model, and what that kind was made of beside the case. */
export interface LetterContent {
  model: LetterModel;
  details: Partial<
    Pick<CorrectionFacts, 'correction'> & Pick<ReasonsRequestFacts, 'reasonsRequest'> & Pick<FeeFacts, 'fee'>
  >;
}

/**
 * Keeps a letter: its model sealed, from which it can be rendered again the same; of a reply also the PDF as it went
 * out.
 */
export async function insertLetter(
  ctx: ActContext,
  row: RequestRow,
  { model, details }: LetterContent,
  options: { on: string; addressee: 'applicant' | 'party'; keepFile: boolean },
): Promise<string> {
  const id = newId(ctx.now.getTime());
  await requestTables(ctx.tx)
    .insertInto('letters')
    .values({
      agency_id: row.agency_id,
      id,
      request_id: row.id,
      kind: model.kind,
      title: model.title,
      number: model.number,
      issued_on: options.on,
      addressee: options.addressee,
      content_sealed: ctx.cipher.seal(JSON.stringify({ model, details }), modelContext(id)),
      pdf_file_id: options.keepFile ? await keepPdf(ctx, row, model) : null,
    })
    .execute();
  return id;
}

async function keepPdf(ctx: ActContext, row: RequestRow, model: LetterModel): Promise<string> {
  const file = {
    agencyId: row.agency_id,
    name: letterFileName(model.title, model.number, 'pdf'),
    mediaType: LETTER_MEDIA.pdf,
    content: await renderLetter(model, 'pdf'),
    sealed: true,
    createdBy: ctx.actor.id,
  };
  return (await ctx.files.put(ctx.tx, file, ctx.now)).id;
}

/** A letter as a file. */
export async function renderLetter(model: LetterModel, format: LetterFormat): Promise<Uint8Array> {
  return format === 'docx' ? letterToDocx(model) : letterToPdf(model);
}

/** The letters of a case, oldest first, without their contents. */
export function lettersOf(db: Database | Tx, requestId: string) {
  return requestTables(db)
    .selectFrom('letters')
    .select(['id', 'kind', 'title', 'number', 'issued_on', 'addressee'])
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute();
}

/** One letter of a case, or undefined. */
export function letterById(db: Database | Tx, row: RequestRow, id: string): Promise<LetterRow | undefined> {
  return requestTables(db)
    .selectFrom('letters')
    .selectAll()
    .where('agency_id', '=', row.agency_id)
    .where('id', '=', id)
    .where('request_id', '=', row.id)
    .executeTakeFirst();
}

/** What the letter was made of. */
export function letterContent(cipher: FieldCipher, letter: LetterRow): LetterContent {
  return JSON.parse(cipher.open(letter.content_sealed, modelContext(letter.id))) as LetterContent;
}
