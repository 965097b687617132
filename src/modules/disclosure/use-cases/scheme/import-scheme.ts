import { uploadSchema } from '../../../../kernel/http/uploads.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { columnsOf } from '../../../platforms/index.ts';
import { importSchemeInput, type ImportedScheme } from '../../contract.ts';
import { orderAfterImport } from '../../domain/scheme/import-order.ts';
import { readRows } from '../../domain/scheme/import-row.ts';
import { pathOf } from '../../domain/scheme/item-rules.ts';
import { findTable } from '../../domain/scheme/wording/read-table.ts';
import { REPLACED_BY_IMPORT, tableNotFound, tableRefused } from '../../messages/scheme.ts';
import { insertItems, lockScheme, placeItems, updateItem } from '../../store/scheme/items.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';
import { newItemRow } from './add-item.ts';
import { differences, nextVersion } from './change-item.ts';
import { fieldsOfRow } from '../../views/scheme/row-fields.ts';
import { loadSchemeAgency, ofSchemeAgency } from './load-scheme.ts';
import { planImport, type PlannedRow } from './plan-import.ts';
import { linesOfFile } from './read-file.ts';
import { recordItemFacts, type ItemFact } from './record-item-facts.ts';
import { removeRows } from './remove-item.ts';

/**
 * Takes a scheme from a table. Without `apply` it only tells what each row would do; with it everything is taken, or
 * nothing when one row cannot be. Rows with the same levels and content are the same item and keep their documents.
 */
export const importScheme = defineAct({
  name: 'disclosure.import_scheme',
  summary: { zh: '导入目录', en: 'import a publication scheme' },
  input: importSchemeInput.extend({ file: uploadSchema }),
  load: loadSchemeAgency,
  subject: ofSchemeAgency,
  act: async (ctx, agency, { how, apply, file }): Promise<ImportedScheme> => {
    const table = findTable(await linesOfFile(file));
    if (!table || table.rows.length === 0) throw tableNotFound();
    const existing = await lockScheme(ctx.tx, agency.id);
    const columns = await columnsOf(ctx.tx, agency.id);
    const planned = planImport(readRows(table), existing, columns);
    const kept = new Set(planned.flatMap(({ known }) => known?.id ?? []));
    const removed = how === 'replace' ? existing.filter(({ id }) => !kept.has(id)) : [];
    const of = (outcome: string): number => planned.filter(({ told }) => told.outcome === outcome).length;
    const refused = of('refused');
    if (apply) {
      if (refused > 0) throw tableRefused(refused);
      await take(ctx, agency.id, { how, planned, existing, removed });
    }
    return {
      rows: planned.map(({ told }) => told),
      counts: { new: of('new'), same: of('same'), changed: of('changed'), refused },
      removed: removed.map(pathOf),
      applied: apply,
    };
  },
});

interface Plan {
  /** A table that replaces the scheme also gives its order. */
  how: 'append' | 'replace';
  planned: readonly PlannedRow[];
  existing: readonly SchemeItemRow[];
  removed: readonly SchemeItemRow[];
}

async function take(
  ctx: ActContext,
  agencyId: string,
  { how, planned, existing, removed }: Plan,
): Promise<void> {
  const facts: ItemFact[] = [];
  const added: SchemeItemRow[] = [];
  const inFile: SchemeItemRow[] = [];
  for (const { fields, known } of planned) {
    if (!known) {
      const row = newItemRow(fields, { agencyId, position: 0, today: ctx.today, now: ctx.now });
      added.push(row);
      inFile.push(row);
      const data = { fields: fieldsOfRow(row), from: 'import' };
      facts.push({ row, kind: 'disclosure.scheme_item_added', data });
      continue;
    }
    const row = nextVersion(known, fields, ctx.today);
    const changes = differences(fieldsOfRow(known), fieldsOfRow(row));
    inFile.push(Object.keys(changes).length === 0 ? known : row);
    if (Object.keys(changes).length === 0) continue;
    await updateItem(ctx.tx, row);
    facts.push({ row, kind: 'disclosure.scheme_item_changed', data: { changes, from: 'import' } });
  }
  await insertItems(ctx.tx, added);
  if (facts.length > 0) await recordItemFacts(ctx, facts);
  if (removed.length > 0) await removeRows(ctx, removed, REPLACED_BY_IMPORT);
  await placeItems(ctx.tx, how === 'replace' ? inFile : orderAfterImport(existing, inFile));
}
