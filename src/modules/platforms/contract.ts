/** Schemas of the API of sites and columns, shared with the portal and the back office. */
export * from './contract/columns.ts';
export * from './contract/sites.ts';
export * from './contract/themes.ts';
export * from './contract/reading-places.ts';
