export { platformsModule } from './module.ts';
export * from './places-door.ts';
export {
  FIXED_COLUMNS,
  isFixedColumn,
  parentOfColumn,
  takesDocuments,
  withAncestors,
  type ColumnCode,
  type FixedColumn,
} from './domain/columns.ts';
export { COLUMN_TEXTS, UNNAMED_SITE } from './labels.ts';
export { columnsOf, formerColumn, ownColumn, placementColumns, siteFrame } from './views/columns.ts';
export { pathOfSite, siteOf, sitesOf } from './views/site.ts';
export { listColumns } from './use-cases/list-columns.ts';
export { getSite } from './use-cases/get-site.ts';
export { updateSite } from './use-cases/update-site.ts';
export { addColumn } from './use-cases/add-column.ts';
export { closeColumn } from './use-cases/close-column.ts';
export { announceClosing } from './use-cases/sites/announce-closing.ts';
export { closeSite } from './use-cases/sites/close-site.ts';
export { keepSiteOpen } from './use-cases/sites/keep-site-open.ts';
export { listSites } from './use-cases/sites/list-sites.ts';
export { openSite } from './use-cases/sites/open-site.ts';
export type { Column, Site, SiteRow } from './contract.ts';
export { THEMES, THEME_NAMES, type ColumnType, type ThemeName } from './contract.ts';
