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
