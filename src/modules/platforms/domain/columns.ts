/**
 * The columns of an agency's disclosure section. Names and order are fixed for every agency (国办公开办函〔2019〕61号);
 * own columns may be added below the statutory content only.
 */
export const FIXED_COLUMNS = [
  'guide', // Art. 12
  'rules',
  'statutory_content', // Art. 20, 21
  'annual_reports', // Art. 49, 50
  'request_entry', // Art. 27–29
] as const;
export type FixedColumn = (typeof FIXED_COLUMNS)[number];

/** The fifteen items every agency publishes (Art. 20). */
export const ARTICLE_20_ITEMS = [
  'art20_01',
  'art20_02',
  'art20_03',
  'art20_04',
  'art20_05',
  'art20_06',
  'art20_07',
  'art20_08',
  'art20_09',
  'art20_10',
  'art20_11',
  'art20_12',
  'art20_13',
  'art20_14',
  'art20_15',
] as const;

/** What cities and counties with their departments, and townships, publish besides (Art. 21). */
export const ARTICLE_21_ITEMS = ['art21_municipal', 'art21_township'] as const;

export type StatutoryItem = (typeof ARTICLE_20_ITEMS)[number] | (typeof ARTICLE_21_ITEMS)[number];
export type ColumnCode = FixedColumn | StatutoryItem;

/** Own columns have ids that begin so; the rest is the stored row's id. */
export const OWN_COLUMN_PREFIX = 'own_';

/** The Art. 21 item of an agency: townships have their own list, all others the municipal one. */
export function article21ItemFor(agencyKind: string): StatutoryItem {
  return agencyKind === 'township' ? 'art21_township' : 'art21_municipal';
}

/** The statutory items of an agency in the order of the articles. */
export function statutoryItemsFor(agencyKind: string): StatutoryItem[] {
  return [...ARTICLE_20_ITEMS, article21ItemFor(agencyKind)];
}

const ALL: ReadonlySet<string> = new Set([...FIXED_COLUMNS, ...ARTICLE_20_ITEMS, ...ARTICLE_21_ITEMS]);

/** True for a column of the fixed frame. */
export function isFixedColumn(id: string): id is ColumnCode {
  return ALL.has(id);
}

/** The column above in the tree; null at the top. Own columns stand below the statutory content. */
export function parentOfColumn(id: string): FixedColumn | null {
  return (FIXED_COLUMNS as readonly string[]).includes(id) ? null : 'statutory_content';
}

/** A column as far as its place in the tree goes. */
interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * Whether an own column may stand below a column: directly below the statutory content, or one level below what stands
 * there, so that the catalogue has three levels and the rest of the frame stays as it is (国办公开办函〔2019〕61号).
 */
export function takesOwnColumns({ id, parentId }: Placed): boolean {
  return id === 'statutory_content' || parentId === 'statutory_content';
}

/**
 * Whether documents are placed in the column itself. The catalogue is filled through its items; the request entry
 * holds a form, not documents.
 */
export function takesDocuments(id: string): boolean {
  return id !== 'statutory_content' && id !== 'request_entry';
}

/** A column and every column above it: where a release in it is listed. */
export function withAncestors(id: string): string[] {
  const parent = parentOfColumn(id);
  return parent ? [id, parent] : [id];
}
