/** Schemas of the requests API, shared with the back office. The parts live in `contract/`. */
export * from './contract/terms.ts';
export * from './contract/fields.ts';
export * from './contract/intake.ts';
export * from './contract/steps.ts';
export * from './contract/decision.ts';
export * from './contract/clock.ts';
export * from './contract/list.ts';
export * from './contract/remedies.ts';
export * from './contract/case.ts';
export * from './contract/track.ts';
export * from './contract/settings.ts';
