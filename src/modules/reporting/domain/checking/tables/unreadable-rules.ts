import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { TABLE_MESSAGES, TABLE_NAMES } from '../messages/tables.ts';
import type { ReportModel } from '../report-model.ts';

/** `T-UNREADABLE`: cells the source does not give for certain, gathered by table and reason. */
export function checkUnreadable(report: ReportModel): Finding[] {
  const groups = new Map<string, { table: string; reason: string; cells: string[] }>();
  for (const { cell, reason } of report.unreadable) {
    const table = cell.split('.')[0]!;
    const key = `${table}|${reason}`;
    const group = groups.get(key) ?? { table, reason, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ table, reason, cells }) =>
    finding('T-UNREADABLE', 'warning', TABLE_MESSAGES.unreadable(TABLE_NAMES[table]!, cells.length, reason), {
      cells,
    }),
  );
}
