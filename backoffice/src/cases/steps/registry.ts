import type { ComponentType } from 'react';
import type { Case } from '../../api/requests.ts';
import { AssignFields } from './fields/assign-fields.tsx';
import { ConfirmFields } from './fields/confirm-fields.tsx';
import { ConsultationDeliveryFields } from './fields/consultation-delivery-fields.tsx';
import { ConsultationReturnFields } from './fields/consultation-return-fields.tsx';
import { CorrectFactFields } from './fields/correct-fact-fields.tsx';
import { CorrectionNoticeFields } from './fields/correction-notice-fields.tsx';
import { CorrectionReceivedFields } from './fields/correction-received-fields.tsx';
import { DelayFields } from './fields/delay-fields.tsx';
import { DeliveryFields } from './fields/delivery-fields.tsx';
import { DispatchFields } from './fields/dispatch-fields.tsx';
import { ExtensionFields } from './fields/extension-fields.tsx';
import { FeeNoticeFields } from './fields/fee-notice-fields.tsx';
import { FileFields } from './fields/file-fields.tsx';
import * as simple from './fields/simple-fields.tsx';
import { RemedyDecisionFields } from './fields/remedy-decision-fields.tsx';
import { RemedyFields } from './fields/remedy-fields.tsx';
import { StartConsultationFields } from './fields/start-consultation-fields.tsx';

export interface StepFields {
  readonly Fields: ComponentType<{ data: Case }>;
  readonly initial?: (data: Case) => Record<string, unknown>;
}

const openConsultation = (data: Case) => ({
  consultationId: data.consultations.find(({ open }) => open)?.id,
});

/** The fields of each step's dialog. */
const FIELDS: Readonly<Record<string, StepFields>> = {
  confirm_receipt: { Fields: ConfirmFields },
  assign_request: {
    Fields: AssignFields,
    initial: ({ row }) => ({
      divisionId: row.divisionId ?? undefined,
      assigneeId: row.assigneeId ?? undefined,
    }),
  },
  send_correction_notice: { Fields: CorrectionNoticeFields, initial: () => ({ items: [''] }) },
  receive_correction: {
    Fields: CorrectionReceivedFields,
    initial: ({ request }) => ({
      description: request.description,
      documentNumber: request.documentNumber ?? undefined,
    }),
  },
  lapse_correction: { Fields: simple.LapseFields },
  start_consultation: { Fields: StartConsultationFields, initial: () => ({ party: 'third_party' }) },
  record_consultation_delivery: { Fields: ConsultationDeliveryFields, initial: openConsultation },
  record_consultation_return: { Fields: ConsultationReturnFields, initial: openConsultation },
  propose_extension: { Fields: ExtensionFields, initial: () => ({ workingDays: 20 }) },
  approve_extension: {
    Fields: ExtensionFields,
    initial: ({ extensionProposal }) => ({
      workingDays: extensionProposal?.workingDays ?? 20,
      reason: extensionProposal?.reason,
    }),
  },
  decline_extension: { Fields: simple.DeclineFields },
  request_reasons: { Fields: simple.ReasonsRequestFields },
  receive_reasons: { Fields: simple.StatementFields },
  set_reasonable_delay: { Fields: DelayFields },
  send_fee_notice: { Fields: FeeNoticeFields, initial: () => ({ basis: 'per_page', quantity: 1 }) },
  record_fee_notice_receipt: { Fields: simple.FeeReceiptFields },
  record_payment: { Fields: simple.PaymentFields },
  lapse_unpaid_fee: { Fields: simple.OnlyOnFields },
  submit_draft: { Fields: simple.OnlyOnFields },
  pass_review: { Fields: simple.OpinionFields },
  send_back: { Fields: simple.SendBackFields },
  dispatch_reply: { Fields: DispatchFields, initial: ({ request }) => ({ channel: request.delivery }) },
  record_delivery: {
    Fields: DeliveryFields,
    initial: ({ letters }) => ({
      letterId: letters.find((letter) => letter.kind === 'reply' && !letter.deliveredOn)?.id,
    }),
  },
  withdraw_request: { Fields: simple.WithdrawFields },
  correct_fact: { Fields: CorrectFactFields },
  upload_file: { Fields: FileFields, initial: () => ({ role: 'working_paper' }) },
  record_remedy: { Fields: RemedyFields, initial: () => ({ track: 'review' }) },
  decide_remedy: { Fields: RemedyDecisionFields },
};

export function fieldsOf(step: string): StepFields {
  return FIELDS[step] ?? { Fields: simple.OnlyOnFields };
}
