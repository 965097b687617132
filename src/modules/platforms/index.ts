export { platformsModule } from './module.ts';
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
export { columnsOf, siteFrame } from './views/columns.ts';
export { siteOf } from './views/site.ts';
export { listColumns } from './use-cases/list-columns.ts';
export { getSite } from './use-cases/get-site.ts';
export { updateSite } from './use-cases/update-site.ts';
export { addColumn } from './use-cases/add-column.ts';
export type { Column, Site } from './contract.ts';
