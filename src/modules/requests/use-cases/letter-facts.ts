import type { LoadContext } from '../../../kernel/runtime/context.ts';
import type { ApplicantType } from '../domain/terms.ts';
import { articleOf, computeClock, renderReason } from '../domain/clock/index.ts';
import type { DeliveryWay, LetterAgency, LetterFacts, LetterHistory, WantedForm } from '../letters/index.ts';
import { currentDescription, openApplicant } from '../store/applicant.ts';
import type { CaseFile } from '../store/case-file.ts';

/** What every letter of a case is made from. */
export function letterFacts(
  ctx: LoadContext,
  file: CaseFile,
  letter: { agency: LetterAgency; number: string | null; on: string; withAccount?: boolean },
): LetterFacts {
  const { row, state } = file;
  return {
    agency: letter.agency,
    number: letter.number,
    date: letter.on,
    request: {
      number: row.number,
      channel: state.channel,
      submittedOn: row.submitted_on ?? row.arrived_on,
      receivedOn: state.receivedOn,
      applicant: { ...openApplicant(ctx.cipher, row), type: row.applicant_type as ApplicantType },
      description: currentDescription(ctx.cipher, row),
      documentNumber: row.corrected_document_number ?? row.document_number,
      wantedForm: row.wanted_form as WantedForm,
      delivery: row.delivery as DeliveryWay,
      dueOn: state.clock?.dueOn ?? null,
      provisional: state.clock?.provisional ?? false,
    },
    history: historyOf(file),
    ...(letter.withAccount ? { account: accountOf(file, ctx.today) } : {}),
  };
}

function historyOf({ state }: CaseFile): LetterHistory {
  const { correction, extension, fee } = state;
  return {
    ...(correction
      ? {
          correction: {
            sentOn: correction.sentOn,
            respondBy: correction.respondBy,
            receivedOn: correction.receivedOn,
          },
        }
      : {}),
    consultations: state.consultations.map(({ party, sentOn, returnedOn, opinion }) => ({
      party,
      sentOn,
      returnedOn: opinion === 'silent' ? null : returnedOn,
      opinion,
    })),
    ...(extension ? { extension: { notifiedOn: extension.on, workingDays: extension.workingDays } } : {}),
    ...(fee
      ? {
          fee: { noticeOn: fee.noticeSentOn, amount: fee.amount, payBy: fee.payBy, paidOn: fee.paidOn },
        }
      : {}),
  };
}

function accountOf({ state, calendar }: CaseFile, today: string): NonNullable<LetterFacts['account']> {
  if (!state.clockFacts) return [];
  return computeClock(calendar, state.clockFacts, today).account.map(({ on, counted, reason }) => ({
    on,
    counted,
    why: renderReason(on, reason, 'zh'),
    article: articleOf(reason),
  }));
}
