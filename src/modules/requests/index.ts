export * from './domain/clock/index.ts';
export * from './domain/fee/index.ts';
export { POLICY } from './policy.ts';
export type {
  ClosedBy,
  RemedyFactData,
  RemedyFactKind,
  RequestFact,
  RequestFactData,
  RequestFactKind,
} from './domain/facts.ts';
export { REMEDY_SUBJECT, REQUEST_SUBJECT } from './domain/facts.ts';
export type {
  ApplicantType,
  CaseRole,
  Channel,
  Opinion,
  RemedyResult,
  RemedyTrack,
  Stage,
} from './domain/terms.ts';
export { APPLICANT_TYPES, CHANNELS, REMEDY_RESULTS, REMEDY_TRACKS, STAGES } from './domain/terms.ts';
export type { Step } from './domain/workflow.ts';
export { STEPS } from './domain/workflow.ts';
export type { RequestFigures } from './views/public-figures.ts';
export { requestFigures } from './views/public-figures.ts';
export { requestsModule } from './module.ts';
export { remedyRequests, requestFactsForReport, requestSummaries } from './views/for-reports.ts';
export type { RequestSummary } from './views/for-reports.ts';
export { requestTraits, workOfPeriod } from './views/work-of-period.ts';
export type { RequestTrait, WorkOfPeriod } from './views/work-of-period.ts';
export { submitRequest } from './use-cases/submit-request.ts';
export { registerRequest } from './use-cases/register-request.ts';
export { trackRequest } from './use-cases/track-request.ts';
export { getOwnRequest } from './use-cases/get-own-request.ts';
export { getCase } from './use-cases/get-case.ts';
export { getBoard } from './use-cases/get-board.ts';
export { listRequests } from './use-cases/list-requests.ts';
export { exportRequests } from './use-cases/export-requests.ts';
export { downloadFile } from './use-cases/download-file.ts';
export { downloadLetter } from './use-cases/download-letter.ts';
export { previewReply } from './use-cases/preview-reply.ts';
export { guideDecision } from './use-cases/guide-decision.ts';
export { viewApplicant } from './use-cases/view-applicant.ts';
export { confirmReceipt } from './use-cases/confirm-receipt.ts';
export { assignRequest } from './use-cases/assign-request.ts';
export { sendCorrectionNotice } from './use-cases/send-correction-notice.ts';
export { receiveCorrection } from './use-cases/receive-correction.ts';
export { lapseCorrection } from './use-cases/lapse-correction.ts';
export { startConsultation } from './use-cases/start-consultation.ts';
export { recordConsultationDelivery } from './use-cases/record-consultation-delivery.ts';
export { recordConsultationReturn } from './use-cases/record-consultation-return.ts';
export { proposeExtension } from './use-cases/propose-extension.ts';
export { approveExtension } from './use-cases/approve-extension.ts';
export { declineExtension } from './use-cases/decline-extension.ts';
export { requestReasons } from './use-cases/request-reasons.ts';
export { receiveReasons } from './use-cases/receive-reasons.ts';
export { setReasonableDelay } from './use-cases/set-reasonable-delay.ts';
export { sendFeeNotice } from './use-cases/send-fee-notice.ts';
export { recordFeeNoticeReceipt } from './use-cases/record-fee-notice-receipt.ts';
export { recordPayment } from './use-cases/record-payment.ts';
export { lapseUnpaidFee } from './use-cases/lapse-unpaid-fee.ts';
export { saveDecisionDraft } from './use-cases/save-decision-draft.ts';
export { submitDraft } from './use-cases/submit-draft.ts';
export { passReview } from './use-cases/pass-review.ts';
export { sendBack } from './use-cases/send-back.ts';
export { dispatchReply } from './use-cases/dispatch-reply.ts';
export { recordDelivery } from './use-cases/record-delivery.ts';
export { withdrawRequest } from './use-cases/withdraw-request.ts';
export { correctFact } from './use-cases/correct-fact.ts';
export { addNote } from './use-cases/add-note.ts';
export { uploadFile } from './use-cases/upload-file.ts';
export { recordRemedy } from './use-cases/record-remedy.ts';
export { decideRemedy } from './use-cases/decide-remedy.ts';
export { correctRemedy } from './use-cases/correct-remedy.ts';
export { getSettings } from './use-cases/get-settings.ts';
export { changeSettings } from './use-cases/change-settings.ts';
