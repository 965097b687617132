import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { personNames } from '../../../identity/index.ts';
import type { Aggregate, AggregateCell, JointItem } from '../../contract.ts';
import { checkTables } from '../../domain/checking/check-report.ts';
import { reportOfTables } from '../../domain/checking/report-model.ts';
import { cellLabel } from '../../domain/format/cells.ts';
import { sectionTitle } from '../../domain/format/sections.ts';
import { REPORT_LAYOUT } from '../../domain/layout/report-layout.ts';
import { MISSING_WORDS, NOT_COUNTED_WORDS, SHORT_WORDS } from '../../templates/collection/sum-words.ts';
import type { CollectionSum } from './sum.ts';

const missingReason = (reason: string): string => MISSING_WORDS[reason] ?? reason;

function jointItems(
  { items, sum, collection, counted, officeName }: CollectionSum,
  allNames: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, string>,
): JointItem[] {
  const names = new Map([...allNames, [collection.agency_id, officeName]]);
  for (const { memberId, name } of counted) names.set(memberId, name);
  const nameOf = (memberId: string): string => names.get(memberId) ?? '';
  return items.map((item) => {
    const short = sum.short.find(({ itemId }) => itemId === item.id);
    return {
      id: item.id,
      title: item.title,
      reason: item.reason,
      entries: item.entries.map(({ cell, quantity }) => ({ cell, label: cellLabel(cell), quantity })),
      agencies: item.members.map((memberId) => ({ memberId, name: nameOf(memberId) })),
      countedById: item.counted_by,
      enteredOn: item.entered_on,
      enteredBy: people.get(item.entered_by) ?? '',
      problem: short ? SHORT_WORDS(nameOf(short.memberId), cellLabel(short.cell)) : null,
    };
  });
}

/** The sum as the API shows it: the tables, who is in it and who is not, what was taken off, what the checks say. */
export async function aggregateView(
  db: Database | Tx,
  whole: CollectionSum,
): Promise<Omit<Aggregate, 'mayManage' | 'publishedWithoutSum'>> {
  const { collection, officeName, counted, notCounted, items, sum } = whole;
  const values = Object.fromEntries([...sum.cells].map(([cell, { value }]) => [cell, value]));
  const model = reportOfTables(values, { year: collection.year, agency: officeName });
  const people = await personNames(
    db,
    items.map(({ entered_by }) => entered_by),
  );
  const names = new Map(notCounted.map(({ memberId, name }) => [memberId, name]));
  return {
    collectionId: collection.id,
    agencyId: collection.agency_id,
    agencyName: officeName,
    year: collection.year,
    tables: REPORT_LAYOUT.map(({ table, columns, headerRows, rows }) => ({
      table,
      title: sectionTitle(table, '2021'),
      columns: [...columns],
      headerRows,
      rows: rows.map((row) => row.map((cell) => ({ ...cell }))),
    })),
    cells: Object.fromEntries(
      [...sum.cells].map(([cell, { value, deducted, missing, parts }]) => [
        cell,
        {
          value,
          label: cellLabel(cell),
          agencies: parts.filter((part) => (part.reported ?? 0) > 0).length,
          deducted,
          missing,
        },
      ]),
    ),
    findings: checkTables(model).map((finding) => ({ ...finding })),
    counted: counted.map(({ contribution, aboutAgencyId: _, ...agency }) => ({
      ...agency,
      missingCells: contribution.missing.map(({ cell, reason }) => ({
        cell,
        label: cellLabel(cell),
        reason: missingReason(reason),
      })),
    })),
    notCounted: notCounted.map(({ detail, why, ...agency }) => ({
      ...agency,
      why,
      reason: NOT_COUNTED_WORDS[why](detail),
    })),
    jointItems: jointItems(whole, names, people),
    usedForReport: collection.used_for_report,
  };
}

/** The agencies behind one figure of the sum; those whose figure is 0 come last. */
export function aggregateCellView(
  { collection, counted, items, sum }: CollectionSum,
  cell: string,
): AggregateCell {
  const { value, parts } = sum.cells.get(cell)!;
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const agencies = new Map(counted.map((agency) => [agency.memberId, agency]));
  const shown = parts.map(({ memberId, reported, deducted, counted: amount, deductions }) => {
    const { name, kind, receivedReportId, own, contribution } = agencies.get(memberId)!;
    const missing = contribution.missing.find((one) => one.cell === cell);
    return {
      memberId,
      name,
      kind,
      receivedReportId,
      own,
      reported: reported ?? null,
      deducted,
      counted: amount,
      deductions: deductions.map(({ itemId, quantity }) => ({
        itemId,
        title: titles.get(itemId) ?? '',
        quantity,
      })),
      missingReason: missing ? missingReason(missing.reason) : null,
    };
  });
  const counts = ({ reported, missingReason: why }: (typeof shown)[number]): boolean =>
    (reported ?? 0) > 0 || why !== null;
  return {
    collectionId: collection.id,
    cell,
    label: cellLabel(cell),
    value,
    parts: [...shown.filter(counts), ...shown.filter((part) => !counts(part))],
  };
}
