import { SYSTEM_ACTOR } from '../../modules/identity/index.ts';
import { getReportTables, renderReport, uploadReport } from '../../modules/reporting/index.ts';
import { runAt, type City } from './city.ts';
import { chanceOf } from './collection/chance.ts';
import { inventedReport } from './collection/invented-report.ts';
import { inventedTables, type Figures } from './collection/invented-tables.ts';
import { EARLIER_REPORTS } from './data/earlier-reports.ts';
import type { Happening } from './schedule.ts';

const COLUMNS = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_service',
  'other_org',
  'total',
] as const;

/** Requests by column of table 3. */
type Row = readonly number[];

const rowOf = (cells: Readonly<Record<string, { readonly value: number }>>, row: string): Row =>
  COLUMNS.map((column) => cells[`t3.${row}.${column}`]!.value);

/** The same year with what came over from the year before and what went over to the next, in balance. */
function carried(figures: Figures, { from, to }: { from: Row; to: Row }): Figures {
  const result = { ...figures };
  COLUMNS.forEach((column, index) => {
    const [came, left] = [from[index]!, to[index]!];
    result[`t3.carried_in.${column}`] = came;
    result[`t3.carried_out.${column}`] = left;
    result[`t3.new_received.${column}`] = figures[`t3.total_handled.${column}`]! + left - came;
  });
  return result;
}

/** An agency's earlier reports, published elsewhere, are imported, so that its figures can be followed over the years. */
export function loadEarlierReports(city: City): Happening[] {
  const on = city.days.after(`${city.days.lastYear + 1}-${EARLIER_REPORTS.imported}`, 0);
  return [{ on, minute: 0, act: (at) => importThem(city, at) }];
}

async function importThem(city: City, at: Date): Promise<void> {
  const { id: agencyId, name } = city.agency(EARLIER_REPORTS.agency);
  const thisYear = city.days.lastYear + 1;
  // The last of them ends where the records of this system begin.
  const asked = { agencyId, year: city.days.lastYear, source: 'ledger' as const };
  const { cells } = await runAt(city, at, SYSTEM_ACTOR, getReportTables, asked);
  let from: Row = COLUMNS.map(() => 0);
  for (const {
    back,
    requests,
    open,
    issued,
    inForce,
    decisions,
    fees,
    publishedOn,
  } of EARLIER_REPORTS.years) {
    const year = thisYear - back;
    const last = year === city.days.lastYear - 1;
    const chance = chanceOf(year);
    const to = last
      ? rowOf(cells, 'carried_in')
      : COLUMNS.map((column) => (column === 'natural_person' || column === 'total' ? open : 0));
    const figures: Figures = {
      ...carried(inventedTables(chance, { requests, documents: 0, decisions: 0 }), { from, to }),
      't2.normative_docs.issued': issued,
      't2.normative_docs.in_force': inForce,
      't2.licensing.decisions': decisions[0],
      't2.penalty.decisions': decisions[1],
      't2.coercion.decisions': decisions[2],
      't2.fees.amount_wan': fees,
    };
    const agency = { name, isGovernment: false };
    const report = inventedReport(agency, year, figures, chance, `${year + 1}-${publishedOn}`);
    const file = await renderReport(report, 'html');
    await runAt(city, at, SYSTEM_ACTOR, uploadReport, {
      agencyId: city.agency(EARLIER_REPORTS.keeper).id,
      aboutAgencyId: agencyId,
      file: { name: file.name, content: file.content },
      source: 'import',
    });
    from = to;
  }
}
