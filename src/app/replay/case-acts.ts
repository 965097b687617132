import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates.ts';
import type { Actor } from '../../kernel/policy/policy.ts';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { runUseCase } from '../../kernel/runtime/run.ts';
import type { UseCase } from '../../kernel/runtime/use-case.ts';
import type { WorkingCalendar } from '../../modules/calendar/index.ts';
import { PUBLIC_ACTOR } from '../../modules/identity/index.ts';
import * as requests from '../../modules/requests/index.ts';
import { DECISIONS, REPLY_REASONS } from './data/decisions.ts';
import { FORM, STEPS } from './data/wording.ts';
import type { PlannedCase } from './planned-case.ts';
import type { ReplayCity } from './replay-city.ts';

/** An act of a case on its day; run in the order of days, within a day in the order given. */
export interface CaseAct {
  readonly on: CalendarDate;
  run(at: Runtime): Promise<void>;
}

/** The acts by which a planned case is lived through, all of them use cases run by whoever does them in an office. */
export function caseActs(
  plan: PlannedCase,
  n: number,
  { city, calendar }: { city: ReplayCity; calendar: WorkingCalendar },
): CaseAct[] {
  const { clerk, handler, unitHead, foiHead } = city;
  const { id: agencyId, divisionId } = city.agencies[plan.agency]!;
  let id = '';
  let consultationId = '';
  const after = (days: number): CalendarDate => calendar.addWorkingDays(plan.receivedOn, days);
  const act = <S extends z.ZodType, L, O>(
    on: CalendarDate,
    actor: Actor,
    useCase: UseCase<S, L, O>,
    input: () => Record<string, unknown>,
    keep?: (result: O) => void,
  ): CaseAct => ({
    on,
    run: async (at) => {
      const result = await runUseCase(at, actor, useCase, { ...(id === '' ? {} : { id }), ...input() });
      keep?.(result);
    },
  });

  const form = () => formOf(plan, n, agencyId);
  const keepId = (result: { id: string }): void => void (id = result.id);
  const received =
    plan.channel === 'online'
      ? [
          act(plan.receivedOn, PUBLIC_ACTOR, requests.submitRequest, form, keepId),
          act(plan.receivedOn, clerk, requests.confirmReceipt, () => ({})),
        ]
      : [act(plan.receivedOn, clerk, requests.registerRequest, form, keepId)];
  const assigned = act(after(1), clerk, requests.assignRequest, () => ({
    divisionId,
    assigneeId: handler.id,
  }));

  const notice = act(after(3), clerk, requests.sendCorrectionNotice, () => ({
    items: [STEPS.correctionItem],
  }));
  if (plan.outcome === 'closed_correction_lapsed')
    return [...received, assigned, notice, act(plan.closedOn, clerk, requests.lapseCorrection, () => ({}))];

  const first: Readonly<Record<string, readonly CaseAct[]>> = {
    unavailable_still_unclear: [
      notice,
      act(after(5), clerk, requests.receiveCorrection, () => ({ description: STEPS.corrected })),
    ],
    refused_third_party_rights: [
      act(
        after(2),
        handler,
        requests.startConsultation,
        () => ({ party: 'third_party', name: STEPS.party, information: STEPS.partyInformation }),
        ({ recordId }) => void (consultationId = recordId!),
      ),
      act(after(3), handler, requests.recordConsultationDelivery, () => ({ consultationId })),
      act(after(5), handler, requests.recordConsultationReturn, () => ({
        consultationId,
        opinion: 'objects',
        summary: STEPS.partySummary,
      })),
    ],
    not_processed_excessive: [
      act(after(2), clerk, requests.requestReasons, () => ({ reason: STEPS.reasonsAsked })),
      act(after(4), clerk, requests.receiveReasons, () => ({ statement: STEPS.reasonsGiven })),
    ],
  };
  const decision = { evidence: {}, reasons: REPLY_REASONS, ...DECISIONS[plan.outcome]! };
  const drafted = after(7);
  return [
    ...received,
    assigned,
    ...(first[plan.outcome] ?? []),
    act(drafted, handler, requests.saveDecisionDraft, () => ({ ...decision })),
    act(drafted, handler, requests.submitDraft, () => ({})),
    act(after(8), unitHead, requests.passReview, () => ({})),
    act(after(9), foiHead, requests.passReview, () => ({})),
    act(plan.closedOn, clerk, requests.dispatchReply, () => ({ channel: 'post' })),
  ];
}

function formOf({ channel, applicantType, receivedOn }: PlannedCase, n: number, agencyId: string) {
  return {
    agencyId,
    applicantType,
    applicantName: applicantType === 'natural_person' ? FORM.applicant : FORM.organisation,
    phone: FORM.phone,
    address: FORM.address,
    description: FORM.description(n),
    wantedForm: 'paper',
    delivery: 'post',
    ...(channel === 'online' ? {} : { channel, arrivedOn: receivedOn }),
    ...(channel === 'ordinary_mail' ? { confirmedOn: receivedOn } : {}),
  };
}
