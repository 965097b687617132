export { disclosureModule } from './module.ts';
export * from './scheme-door.ts';
export * from './import-door.ts';

// Acts, for set-up, demonstration and imports.
export { createDocumentDraft } from './use-cases/create-document-draft.ts';
export { saveDraft } from './use-cases/save-draft.ts';
export { arrangeAttachments } from './use-cases/editor/arrange-attachments.ts';
export { autosaveDraft } from './use-cases/editor/autosave-draft.ts';
export { markPresence } from './use-cases/editor/mark-presence.ts';
export { uploadAttachment } from './use-cases/upload-attachment.ts';
export { submitDraft } from './use-cases/submit-draft.ts';
export { passReview } from './use-cases/review/pass-review.ts';
export { passSecrecyReview } from './use-cases/review/pass-secrecy-review.ts';
export { approveAndRelease } from './use-cases/review/approve-and-release.ts';
export { sendBack } from './use-cases/review/send-back.ts';
export { recallDraft } from './use-cases/review/recall-draft.ts';
export { discardDraft } from './use-cases/review/discard-draft.ts';
export { publishEmergency } from './use-cases/emergency/publish-emergency.ts';
export { decideEmergency } from './use-cases/emergency/decide-emergency.ts';
export { relateDocument } from './use-cases/relations/relate-document.ts';
export { removeRelation } from './use-cases/relations/remove-relation.ts';
export { reassess } from './use-cases/reassessment/reassess.ts';
export { changeDisclosureSettings } from './use-cases/change-settings.ts';
export { createPreviewLink } from './use-cases/preview/create-preview-link.ts';
export { readPreview } from './use-cases/preview/read-preview.ts';
export { getPublicChain } from './use-cases/relations/get-public-chain.ts';

// Addresses that moved.
export { addressKey, documentPath, putRedirects, redirectFor, type RedirectRow } from './store/redirects.ts';
export { startNewEdition } from './use-cases/start-new-edition.ts';
export { withdrawRelease } from './use-cases/withdraw-release.ts';
export { repealDocument } from './use-cases/repeal-document.ts';
export { annulRepeal } from './use-cases/relations/annul-repeal.ts';

// What everybody reads; run them by `runUseCase` with the public actor.
export { listReleased } from './use-cases/list-released.ts';
export { getReleased } from './use-cases/get-released.ts';
export { searchReleased } from './use-cases/search-released.ts';
export { exportSearch } from './use-cases/search/export-search.ts';
export { newestReleases } from './use-cases/newest-releases.ts';
export { publicCounts } from './use-cases/public-counts.ts';
export { readPublicFile } from './use-cases/read-public-file.ts';
export { listReleasedRecords } from './use-cases/open-data/list-released-records.ts';
export { listReleasedAddresses } from './use-cases/open-data/list-released-addresses.ts';
export { listAddressYears } from './use-cases/open-data/list-address-years.ts';
export { listPolicies } from './use-cases/open-data/list-policies.ts';
export { describePublicFile } from './use-cases/open-data/describe-public-file.ts';
export { axisCounts } from './use-cases/scheme/axis-counts.ts';
export { AUDIENCE_LABELS, FACET_LABELS, TARGET_GROUP_LABELS, TERM_LABELS } from './labels/metadata.ts';

export { DOCUMENT_KINDS, type DocumentKind } from './domain/vocabulary.ts';

// Interpretations.
export { changeInterpretationRule } from './use-cases/interpretation/change-rule.ts';
export { listInterpretationDuties } from './use-cases/interpretation/list-duties.ts';
export { getDocumentInterpretation } from './use-cases/interpretation/get-interpretation.ts';
export { saveInterpretationPlan } from './use-cases/interpretation/save-plan.ts';

// The gazette.
export { createGazetteIssue } from './use-cases/gazette/create-issue.ts';
export { saveGazetteIssue } from './use-cases/gazette/save-issue.ts';
export { submitGazetteIssue } from './use-cases/gazette/submit-issue.ts';
export { publishGazetteIssue } from './use-cases/gazette/publish-issue.ts';
export { gazetteCandidates } from './use-cases/gazette/gazette-candidates.ts';
export { getGazetteFile } from './use-cases/gazette/get-file.ts';
export { publicGazette } from './use-cases/gazette/public-gazette.ts';
export { publicGazetteIssue } from './use-cases/gazette/public-issue.ts';

// Subscriptions by e-mail.
export { CONFIRM_WITHIN_HOURS } from './domain/subscriptions/limits.ts';
export {
  changeSubscription,
  confirmSubscription,
  countSubscribers,
  describeSubscriptionWish,
  mailSubscriptions,
  readSubscription,
  sendDigests,
  subscribe,
  unsubscribe,
} from './use-cases/subscriptions/index.ts';

// Pushes between sites, and what stands on a site.
export * from './pushes.ts';

// Words.
export {
  ATTRIBUTE_LABELS,
  DEADLINE_LABELS,
  GENRE_LABELS,
  KIND_LABELS,
  STAGE_LABELS,
  TOPIC_LABELS,
  VALIDITY_LABELS,
  WITHDRAWAL_LABELS,
} from './labels.ts';

// For the house's own upkeep.
export { reindexDocuments } from './views/search/reindex-documents.ts';
export {
  rebuildSearchIndex,
  refreshSearchIndex,
  type RebuildProgress,
} from './views/search/rebuild-index.ts';
export { warmSearch } from './views/search/warm-search.ts';

// For measurements.
export {
  analyseMeasured,
  countMeasuredDocuments,
  putMeasuredDocuments,
  type MeasuredDocument,
} from './store/search/measured-documents.ts';

// For the annual report.
export { timelinessOfPeriod, type Timeliness } from './views/timeliness.ts';
export {
  registrableDocuments,
  releasedTitles,
  releasesOfPeriod,
  reviewsOfPeriod,
  type PeriodRelease,
  type RegistrableDocument,
} from './views/for-reports.ts';

export type {
  Newest,
  PublicCounts,
  PublicDocument,
  ReleasedItem,
  ReleasedList,
  ReleasedPage,
  SearchResult,
  WithdrawnNotice,
} from './contract.ts';

// For the worker: texts of files, addresses outside.
export { filesToRead, keepLinkAnswers, linksToAsk, readFileText } from './use-cases/upkeep/index.ts';
export { readApart } from './inspection/read-apart.ts';
export { askAddress } from './inspection/ask-address.ts';
