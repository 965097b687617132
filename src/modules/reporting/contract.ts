/** Schemas of the reporting API, shared with the back office. The parts live in `contract/`. */
export * from './contract/terms.ts';
export * from './contract/register.ts';
export * from './contract/tables.ts';
export * from './contract/cells.ts';
export * from './contract/report.ts';
export * from './contract/public.ts';
export * from './contract/series.ts';
export * from './contract/review.ts';
export * from './contract/collection.ts';
export * from './contract/submission.ts';
export * from './contract/aggregation.ts';
export * from './contract/compilation.ts';
export * from './contract/marked-report.ts';
export * from './contract/figures-form.ts';
export * from './contract/public-check.ts';
