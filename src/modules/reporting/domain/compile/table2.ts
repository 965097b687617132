import { table2Cell, table2Cells } from '../format/table2.ts';
import { FEN_PER_WAN } from '../register/terms.ts';
import { CellCounter, type CountedCell } from './counted-cell.ts';
import type { CountableFact } from './counted-requests.ts';
import type { Period } from './period.ts';

/**
 * Table 2 of the 2021 format for any period, from the register's facts after their corrections. Documents count as
 * issued and repealed by their dates and as in force when issued and not repealed by the last day, so that
 * in force = in force before + issued − repealed holds by construction (check Y-INFORCE). Figures count by the last day of
 * the period they were reported for; a cell lists the entries it adds up.
 */
export function compileTable2(facts: readonly CountableFact[], period: Period): Map<string, CountedCell> {
  const counter = new CellCounter(table2Cells('2021'));
  const within = (day: string): boolean => day >= period.from && day <= period.to;
  const repeals = new Map<string, string>();
  for (const { kind, subjectId, legalOn } of facts)
    if (kind === 'reporting.document_repealed') repeals.set(subjectId, legalOn);
  for (const { kind, subjectId, legalOn, data } of facts) {
    if (kind !== 'reporting.document_entered' || legalOn > period.to) continue;
    const row = String(data['kind']);
    const repealedOn = repeals.get(subjectId);
    if (within(legalOn)) counter.count(table2Cell('2021', row, 'issued'), subjectId);
    if (repealedOn === undefined || repealedOn > period.to)
      counter.count(table2Cell('2021', row, 'in_force'), subjectId);
    else if (within(repealedOn)) counter.count(table2Cell('2021', row, 'repealed'), subjectId);
  }
  const cells = counter.cells();
  for (const { kind, subjectId, legalOn, data } of facts) {
    if (kind !== 'reporting.figure_entered' || !within(legalOn)) continue;
    const money = data['kind'] === 'fees';
    const cell = table2Cell('2021', String(data['kind']), money ? 'amount_wan' : 'decisions');
    const before = cells.get(cell);
    if (!before) throw new Error(`The format has no cell ${cell}`);
    const quantity = Number(data['quantity']);
    const value = money
      ? (Math.round(before.value * FEN_PER_WAN) + quantity) / FEN_PER_WAN
      : before.value + quantity;
    cells.set(cell, { value, members: [...before.members, subjectId] });
  }
  return cells;
}
