import { AppError } from '../../../kernel/errors.ts';
import { yearOf } from '../../../kernel/dates.ts';
import { newId, newReadableCode } from '../../../kernel/ids.ts';
import { nextNumber } from '../../../kernel/database/counter.ts';
import type { ActContext, LoadContext } from '../../../kernel/runtime/context.ts';
import { agencyById, existsOn } from '../../identity/index.ts';
import type { Agency } from '../../identity/index.ts';
import { currentCalendar } from '../../calendar/index.ts';
import type { z } from 'zod';
import type { registerRequestInput, submitRequestInput } from '../contract/intake.ts';
import type { ApplicantData } from '../contract/steps.ts';
import { projectionOf } from '../domain/case-state.ts';
import type { RequestFact } from '../domain/facts.ts';
import { REQUEST_SUBJECT } from '../domain/facts.ts';
import { foldRequest } from '../domain/fold-request.ts';
import { tellsOf } from '../domain/mask.ts';
import { codeKey, numberKey } from '../domain/number.ts';
import { requestNumber } from '../messages/numbers.ts';
import { shownInLists } from '../messages/personal-data.ts';
import { noSuchAgency } from '../messages/problems.ts';
import { sealApplicant, sealDescription } from '../store/applicant.ts';
import { requestDigests } from '../store/digest.ts';
import type { NewCaseFact } from '../store/record-on-case.ts';
import { requestTables } from '../store/tables.ts';
import { attachFile } from './attach-file.ts';
import type { AcceptedFile } from './attach-file.ts';

/** Characters of a query code: 31^10 possibilities against thirty attempts a quarter of an hour. */
export const CODE_LENGTH = 10;

type Form = z.output<typeof submitRequestInput> | z.output<typeof registerRequestInput>;

export interface NewRecord {
  form: Form;
  channel: string;
  arrivedOn: string;
  submittedOn: string | null;
  subject: string | null;
  divisionId: string | null;
  assigneeId: string | null;
  facts: readonly NewCaseFact[];
  files: readonly { role: string; files: readonly AcceptedFile[] }[];
  /** Id and query code where they are settled before; new ones without it. */
  identity?: { id: string; queryCode: string } | undefined;
}

/** The agency a request is addressed to, as it stands today. Throws when there is none. */
export async function loadAgency(ctx: LoadContext, agencyId: string): Promise<Agency> {
  const agency = await agencyById(ctx.tx, agencyId, ctx.today);
  if (!agency || !existsOn(agency, ctx.today)) throw new AppError('invalid', noSuchAgency());
  return agency;
}

/**
 * Enters a request in the register: number, query code (kept as a keyed digest only), sealed applicant, files, first
 * facts. One yearly series of numbers an agency.
 */
export async function createRecord(ctx: ActContext, agency: Agency, record: NewRecord) {
  const { form } = record;
  const applicant = applicantOf(form);
  if (record.subject !== null && tellsOf(record.subject, applicant))
    throw new AppError('invalid', shownInLists('subject'));
  const year = yearOf(record.arrivedOn);
  const nth = await nextNumber(ctx.tx, agency.id, `requests:${year}`);
  const number = requestNumber(agency.documentAbbreviation, year, nth);
  const { id, queryCode } = record.identity ?? {
    id: newId(ctx.now.getTime()),
    queryCode: newReadableCode(CODE_LENGTH),
  };
  const calendar = await currentCalendar(ctx.tx, agency.id);
  const provisional = record.facts.map((fact) => ({
    id: '',
    kind: fact.kind,
    legalOn: fact.on,
    recordedAt: '',
    actor: ctx.actor.id,
    onBehalfOf: null,
    data: fact.data,
  })) as RequestFact[];
  const state = foldRequest(provisional, calendar, ctx.today);
  await requestTables(ctx.tx)
    .insertInto('requests')
    .values({
      agency_id: agency.id,
      id,
      number,
      number_key: numberKey(number),
      channel: record.channel,
      applicant_type: form.applicantType,
      ...sealApplicant(ctx.cipher, id, applicant),
      description_sealed: sealDescription(ctx.cipher, id, form.description),
      corrected_description_sealed: null,
      subject: record.subject,
      document_number: form.documentNumber ?? null,
      corrected_document_number: null,
      wanted_form: form.wantedForm,
      delivery: form.delivery,
      submitted_on: record.submittedOn,
      arrived_on: record.arrivedOn,
      query_code_digest: ctx.cipher.blindIndex(codeKey(queryCode), `requests.query_code:${id}`),
      division_id: record.divisionId,
      assignee_id: record.assigneeId,
      ...projectionOf(state),
      created_at: ctx.now,
    })
    .execute();
  for (const { role, files } of record.files)
    for (const file of files)
      await attachFile(ctx, { agencyId: agency.id, requestId: id, role, file, on: ctx.today });
  const digest = (await requestDigests(ctx.tx, [id])).get(id)!;
  await ctx.record(
    ...record.facts.map((fact, i) => ({
      agencyId: agency.id,
      kind: fact.kind,
      subjectType: REQUEST_SUBJECT,
      subjectId: id,
      legalOn: fact.on,
      data: fact.data as Record<string, unknown>,
      ...(i === record.facts.length - 1 ? { recordHash: digest } : {}),
    })),
  );
  return { id, number, queryCode, state };
}

function applicantOf(form: Form): ApplicantData {
  return {
    name: form.applicantName,
    contactPerson: form.contactPerson ?? null,
    identityNumber: form.identityNumber ?? null,
    phone: form.phone ?? null,
    email: form.email ?? null,
    fax: form.fax ?? null,
    address: form.address ?? null,
    postcode: form.postcode ?? null,
  };
}
