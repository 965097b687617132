import type { AnyUseCase } from '../../../kernel/runtime/use-case.ts';
import { addNote } from './add-note.ts';
import { approveExtension } from './approve-extension.ts';
import { assignRequest } from './assign-request.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { correctFact } from './correct-fact.ts';
import { decideRemedy } from './decide-remedy.ts';
import { correctRemedy } from './correct-remedy.ts';
import { declineExtension } from './decline-extension.ts';
import { dispatchReply } from './dispatch-reply.ts';
import { lapseCorrection } from './lapse-correction.ts';
import { lapseUnpaidFee } from './lapse-unpaid-fee.ts';
import { passReview } from './pass-review.ts';
import { proposeExtension } from './propose-extension.ts';
import { receiveCorrection } from './receive-correction.ts';
import { receiveReasons } from './receive-reasons.ts';
import { recordConsultationDelivery } from './record-consultation-delivery.ts';
import { recordConsultationReturn } from './record-consultation-return.ts';
import { recordDelivery } from './record-delivery.ts';
import { recordFeeNoticeReceipt } from './record-fee-notice-receipt.ts';
import { recordPayment } from './record-payment.ts';
import { recordRemedy } from './record-remedy.ts';
import { requestReasons } from './request-reasons.ts';
import { saveDecisionDraft } from './save-decision-draft.ts';
import { sendBack } from './send-back.ts';
import { sendCorrectionNotice } from './send-correction-notice.ts';
import { sendFeeNotice } from './send-fee-notice.ts';
import { setReasonableDelay } from './set-reasonable-delay.ts';
import { startConsultation } from './start-consultation.ts';
import { submitDraft } from './submit-draft.ts';
import { uploadFile } from './upload-file.ts';
import { withdrawRequest } from './withdraw-request.ts';

/** The use case of every step of the workflow (a test compares the two lists). */
export const STEP_USE_CASES: readonly AnyUseCase[] = [
  confirmReceipt,
  assignRequest,
  sendCorrectionNotice,
  receiveCorrection,
  lapseCorrection,
  startConsultation,
  recordConsultationDelivery,
  recordConsultationReturn,
  proposeExtension,
  approveExtension,
  declineExtension,
  requestReasons,
  receiveReasons,
  setReasonableDelay,
  sendFeeNotice,
  recordFeeNoticeReceipt,
  recordPayment,
  lapseUnpaidFee,
  saveDecisionDraft,
  submitDraft,
  passReview,
  sendBack,
  dispatchReply,
  recordDelivery,
  withdrawRequest,
  correctFact,
  addNote,
  uploadFile,
  recordRemedy,
  decideRemedy,
  correctRemedy,
];
