import type { Column } from '../../api/sites.ts';

/** Columns that may carry other agencies' documents: the rules, the statutory items, own columns. */
export const takesPushed = ({ id, parentId, takesDocuments }: Column): boolean =>
  takesDocuments && (parentId !== null || id === 'rules');
