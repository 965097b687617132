/** Schemas of the disclosure API, shared with the portal and the back office. The parts live in `contract/`. */
export * from './contract/terms.ts';
export * from './contract/fields.ts';
export * from './contract/acts.ts';
export * from './contract/staff-list.ts';
export * from './contract/staff-document.ts';
export * from './contract/public.ts';
export * from './contract/open-data.ts';
export * from './contract/search.ts';
export * from './contract/home.ts';
export * from './contract/checks.ts';
export * from './contract/checked-words.ts';
export * from './contract/pushes.ts';
