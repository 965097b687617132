import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { agencyById } from '../../identity/index.ts';
import type { TrackedRequest } from '../contract/track.ts';
import type { ApplicantType } from '../domain/terms.ts';
import { maskName } from '../domain/mask.ts';
import { STAGE_LABELS } from '../domain/messages/stages.ts';
import { stepProblem } from '../domain/step-problems.ts';
import { stepsIn } from '../domain/workflow.ts';
import { outcomeLabel } from '../messages/outcomes.ts';
import { RECEIPT_TITLE } from '../messages/numbers.ts';
import { standingOf, toldToApplicant } from '../messages/track.ts';
import { currentDescription, openName } from '../store/applicant.ts';
import type { CaseFile } from '../store/case-file.ts';
import { letterById, letterContent, lettersOf } from '../store/letters.ts';
import type { LetterContent } from '../store/letters.ts';
import { fileViews, letterViews } from './case-parts.ts';
import { clockView } from './clock-view.ts';
import { lettersForApplicant, rolesForApplicant } from './visible-files.ts';

type Context = Pick<LoadContext, 'tx' | 'cipher' | 'files' | 'today'>;

/** The request as its applicant sees it: where it stands, the due date and why, what came, what they can do in place. */
export async function trackedRequest(ctx: Context, file: CaseFile): Promise<TrackedRequest> {
  const { row, state, calendar, facts } = file;
  const agency = await agencyById(ctx.tx, row.agency_id, ctx.today);
  const told = facts.flatMap((fact) => toldToApplicant(fact) ?? []);
  const { correction, reasons, fee } = state;
  const asked = state.stage === 'awaiting_correction' ? correction : null;
  // also after the day to answer, as long as reasons can still be given (Art. 35)
  const reasonsAsked =
    stepProblem('receive_reasons', { state, calendar, today: ctx.today }) === null ? reasons : null;
  const correctionAsked = asked ? (await detailsOf(ctx, file, asked.letterId)).correction : undefined;
  const reasonsWhy = reasonsAsked
    ? (await detailsOf(ctx, file, reasonsAsked.letterId)).reasonsRequest
    : undefined;
  return {
    id: row.id,
    number: row.number,
    agencyId: row.agency_id,
    agencyName: agency?.name ?? '',
    office: {
      name: agency?.foiOffice.name ?? '',
      address: agency?.foiOffice.address ?? '',
      phone: agency?.foiOffice.phone ?? '',
      hours: agency?.foiOffice.hours ?? '',
    },
    applicantName: maskName(openName(ctx.cipher, row), row.applicant_type as ApplicantType),
    description: currentDescription(ctx.cipher, row),
    submittedOn: row.submitted_on ?? row.arrived_on,
    receivedOn: state.receivedOn,
    stage: state.stage,
    stageLabel: STAGE_LABELS[state.stage],
    standing: standingOf(state),
    clock: state.clockFacts ? clockView(calendar, state.clockFacts, ctx.today) : null,
    events: told.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    letters: await trackedLetters(ctx, file),
    files: (
      await fileViews(ctx.tx, (id) => ctx.files.describe(ctx.tx, id), row.id, rolesForApplicant(state))
    ).map(({ id, name, size }) => ({ id, name, size })),
    correction:
      asked && correctionAsked
        ? {
            items: [...correctionAsked.items],
            guidance: correctionAsked.guidance ?? null,
            respondBy: asked.respondBy,
          }
        : null,
    reasonsWanted: reasonsAsked ? { reason: reasonsWhy?.why ?? '', respondBy: reasonsAsked.respondBy } : null,
    payment:
      state.stage === 'awaiting_payment' && fee
        ? { amount: fee.amount, payBy: fee.payBy, method: fee.payment_method }
        : null,
    canWithdraw: stepsIn(state.stage).includes('withdraw_request'),
    outcomeLabel: state.closing ? outcomeLabel(state.closing.outcome) : null,
  };
}

async function trackedLetters(ctx: Context, file: CaseFile): Promise<TrackedRequest['letters']> {
  const { row, state } = file;
  const letters = lettersForApplicant(file, await lettersOf(ctx.tx, row.id));
  const receipt = {
    id: 'receipt',
    kind: 'receipt' as const,
    title: RECEIPT_TITLE,
    number: null,
    issuedOn: state.receivedOn ?? state.arrivedOn,
    formats: ['docx' as const, 'pdf' as const],
    canConfirm: false,
  };
  return [
    receipt,
    ...letterViews(letters, state).map(({ deliveredOn, ...letter }) => ({
      ...letter,
      canConfirm: deliveredOn === null,
    })),
  ];
}

async function detailsOf(
  ctx: Context,
  { row }: CaseFile,
  letterId: string,
): Promise<LetterContent['details']> {
  const letter = await letterById(ctx.tx, row, letterId);
  return letter ? letterContent(ctx.cipher, letter).details : {};
}
