import type { Database, Tx } from '../../../kernel/database/types.ts';
import { agencyById } from '../../identity/index.ts';
import { COLUMN_TYPES, type Column } from '../contract.ts';
import {
  ARTICLE_20_ITEMS,
  ARTICLE_21_ITEMS,
  FIXED_COLUMNS,
  parentOfColumn,
  statutoryItemsFor,
  takesDocuments,
  type ColumnCode,
  type StatutoryItem,
} from '../domain/columns.ts';
import { COLUMN_TEXTS } from '../labels.ts';
import { loadOwnColumns, ownColumnById, type OwnColumnRow } from '../store/own-columns.ts';

/**
 * The columns of an agency's section in their fixed order: each item is followed by the own columns below it, the own
 * columns directly below the statutory content come last. Without an agency: the frame of the whole site. Two small
 * queries at most.
 */
export async function columnsOf(db: Database | Tx, agencyId?: string): Promise<Column[]> {
  if (agencyId === undefined) return siteFrame();
  const agency = await agencyById(db, agencyId);
  if (!agency) return [];
  const own = await loadOwnColumns(db, agencyId);
  return frame(statutoryItemsFor(agency.kind), own.map(toColumn));
}

/** The columns of the fixed frame with every item of Art. 20 and 21. */
export function siteFrame(): Column[] {
  return frame([...ARTICLE_20_ITEMS, ...ARTICLE_21_ITEMS], []);
}

/** The columns a document is found in when it is placed in some: these and every column above them. */
export async function placementColumns(
  db: Database | Tx,
  agencyId: string,
  ids: readonly string[],
): Promise<string[]> {
  const columns = new Map((await columnsOf(db, agencyId)).map((column) => [column.id, column]));
  const found = new Set<string>();
  for (const id of ids) {
    for (let at: string | null = id; at !== null; at = columns.get(at)?.parentId ?? parentOfColumn(at)) {
      found.add(at);
    }
  }
  return [...found];
}

/** A column that is closed: whose it was, why it closed, and where its address leads now. */
export interface FormerColumn {
  readonly agencyId: string;
  readonly leadsTo: string;
}

/** What became of an own column that is closed; undefined for one that is open or never was. */
export async function formerColumn(db: Database | Tx, id: string): Promise<FormerColumn | undefined> {
  const row = await ownColumnById(db, id);
  if (!row || row.closed_on === null) return undefined;
  const next = row.merged_into ?? row.parent_id ?? 'statutory_content';
  const further = await formerColumn(db, next);
  return { agencyId: row.agency_id, leadsTo: further?.leadsTo ?? next };
}

/** An own column that is open, with the agency whose it is. */
export async function ownColumn(
  db: Database | Tx,
  id: string,
): Promise<{ agencyId: string; column: Column } | undefined> {
  const row = await ownColumnById(db, id);
  return row && row.closed_on === null ? { agencyId: row.agency_id, column: toColumn(row) } : undefined;
}

function frame(items: readonly StatutoryItem[], own: readonly Column[]): Column[] {
  const below = Map.groupBy(own, ({ parentId }) => parentId);
  const branch = (column: Column): Column[] => [column, ...(below.get(column.id) ?? [])];
  return FIXED_COLUMNS.flatMap((id) =>
    id === 'statutory_content'
      ? [fixed(id), ...items.map(fixed).flatMap(branch), ...(below.get(id) ?? []).flatMap(branch)]
      : [fixed(id)],
  );
}

function fixed(id: ColumnCode): Column {
  const { name, description, type } = COLUMN_TEXTS[id];
  return {
    id,
    parentId: parentOfColumn(id),
    name,
    description,
    type,
    keywords: [name.zh],
    takesDocuments: takesDocuments(id),
    fixed: true,
  };
}

function toColumn(row: OwnColumnRow): Column {
  return {
    id: row.id,
    parentId: row.parent_id ?? parentOfColumn(row.id),
    name: { zh: row.name, en: row.name },
    description: { zh: row.description, en: row.description },
    type: row.column_type === null ? COLUMN_TEXTS.statutory_content.type : COLUMN_TYPES[row.column_type].zh,
    keywords: row.keywords.length ? row.keywords : [row.name],
    takesDocuments: true,
    fixed: false,
  };
}
