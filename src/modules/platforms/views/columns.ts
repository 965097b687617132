import type { Database, Tx } from '../../../kernel/database/types.ts';
import { agencyById } from '../../identity/index.ts';
import type { Column } from '../contract.ts';
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
import { loadOwnColumns, type OwnColumnRow } from '../store/own-columns.ts';

/**
 * The columns of an agency's section in their fixed order, its own columns last below the statutory content. Without
 * an agency: the frame of the whole site. Two small queries at most.
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

function frame(items: readonly StatutoryItem[], own: readonly Column[]): Column[] {
  return FIXED_COLUMNS.flatMap((id) =>
    id === 'statutory_content' ? [fixed(id), ...items.map(fixed), ...own] : [fixed(id)],
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
    parentId: parentOfColumn(row.id),
    name: { zh: row.name, en: row.name },
    description: { zh: row.description, en: row.description },
    type: COLUMN_TEXTS.statutory_content.type,
    keywords: row.keywords.length ? row.keywords : [row.name],
    takesDocuments: true,
    fixed: false,
  };
}
