import { AppError } from '../../../kernel/errors.ts';
import type { Problem } from '../../../kernel/errors.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import type { RegisterRequestOutput } from '../contract/intake.ts';
import { registerRequestInput } from '../contract/intake.ts';
import type { z } from 'zod';
import { CONFIRMED_CHANNELS } from '../domain/terms.ts';
import type { NewCaseFact } from '../store/record-on-case.ts';
import * as say from '../messages/problems.ts';
import { confirmationWarnings } from '../messages/warnings.ts';
import { requireAssignee, requireDivision } from './check-division.ts';
import { acceptFiles } from './attach-file.ts';
import { createRecord, loadAgency } from './create-record.ts';

type Input = z.output<typeof registerRequestInput>;

/**
 * The FOI office enters what was handed in, came by mail or by fax. In person and signed mail: received on that day; an
 * ordinary letter or a fax: on the day it is confirmed with the applicant, for a letter the day of arrival (Art. 31).
 * Facts: `requests.arrived` (letter, fax), `requests.received` (once received), `requests.assigned` (when given).
 */
export const registerRequest = defineAct({
  name: 'requests.register_request',
  summary: { zh: '登记政府信息公开申请', en: 'register a request' },
  input: registerRequestInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, input): Promise<RegisterRequestOutput> => {
    const arrivedOn = input.arrivedOn ?? ctx.today;
    const receivedOn = receiptDate(input, arrivedOn, ctx.today);
    if (input.divisionId) await requireDivision(ctx, agency.id, input.divisionId);
    if (input.divisionId && input.assigneeId) await requireAssignee(ctx, agency.id, input.assigneeId);
    const scans = await acceptFiles('scans', input.scans ?? []);
    const identity = await acceptFiles('identityProof', input.identityProof ? [input.identityProof] : []);
    const { id, number, queryCode } = await createRecord(ctx, agency, {
      form: input,
      channel: input.channel,
      arrivedOn,
      submittedOn: null,
      subject: input.subject ?? null,
      divisionId: input.divisionId ?? null,
      assigneeId: input.divisionId ? (input.assigneeId ?? null) : null,
      facts: firstFacts(input, arrivedOn, receivedOn, ctx.today),
      files: [
        { role: 'request_scan', files: scans },
        { role: 'identity_proof', files: identity },
      ],
    });
    const warnings = confirmationWarnings(input.channel, arrivedOn, receivedOn, ctx.today);
    return { id, number, queryCode, receivedOn, warnings };
  },
});

/** The statutory date of receipt, or null while the confirmation is outstanding. Throws for impossible dates. */
function receiptDate(input: Input, arrivedOn: string, today: string): string | null {
  const refuse = (problem: Problem) => new AppError('invalid', problem);
  if (arrivedOn > today) throw refuse(say.receivedInFuture('arrivedOn', arrivedOn, today));
  const { confirmedOn } = input;
  if (!CONFIRMED_CHANNELS.includes(input.channel)) {
    if (confirmedOn !== undefined) throw refuse(say.confirmationNotNeeded());
    return arrivedOn;
  }
  if (confirmedOn === undefined) return null;
  if (confirmedOn > today) throw refuse(say.receivedInFuture('confirmedOn', confirmedOn, today));
  if (confirmedOn < arrivedOn) throw refuse(say.confirmedBeforeArrival(confirmedOn, arrivedOn));
  return confirmedOn;
}

function firstFacts(
  input: Input,
  arrivedOn: string,
  receivedOn: string | null,
  today: string,
): NewCaseFact[] {
  const { channel, applicantType, divisionId, assigneeId } = input;
  const facts: NewCaseFact[] = [];
  if (CONFIRMED_CHANNELS.includes(channel))
    facts.push({ kind: 'requests.arrived', on: arrivedOn, data: { channel } });
  if (receivedOn)
    facts.push({
      kind: 'requests.received',
      on: receivedOn,
      data: { channel, applicant_type: applicantType },
    });
  if (divisionId)
    facts.push({
      kind: 'requests.assigned',
      on: today,
      data: { division_id: divisionId, assignee_id: assigneeId ?? null },
    });
  return facts;
}
