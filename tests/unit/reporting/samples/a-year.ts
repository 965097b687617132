import { compileTables } from '../../../../src/modules/reporting/domain/compile/compile-tables.ts';
import type { CountableFact } from '../../../../src/modules/reporting/domain/compile/counted-requests.ts';
import { yearPeriod } from '../../../../src/modules/reporting/domain/compile/period.ts';
import type { CompiledReport } from '../../../../src/modules/reporting/domain/compiled-report.ts';
import { OUTCOMES_2021 } from '../../../../src/modules/reporting/domain/format/table3.ts';
import { draftNarrative } from '../../../../src/modules/reporting/templates/narrative.ts';

export const aFact = (
  kind: string,
  subjectId: string,
  legalOn: string,
  data: Record<string, unknown> = {},
): CountableFact => ({ kind, subjectId, legalOn, data });

const APPLICANTS = ['natural_person', 'business', 'research', 'public_welfare', 'legal_service', 'other'];

/** A lively year 2025: cases from the year before, every outcome, some still open, remedies, register entries. */
export function aYear(): CountableFact[] {
  const requests = Array.from({ length: 63 }, (_, i) => {
    const id = `r${i}`;
    const type = { applicant_type: APPLICANTS[i % APPLICANTS.length]!, channel: 'online' };
    const receivedOn = i < 5 ? `2024-12-1${i}` : `2025-${String(1 + (i % 12)).padStart(2, '0')}-11`;
    const received = aFact('requests.received', id, receivedOn, type);
    const outcome = OUTCOMES_2021[i % OUTCOMES_2021.length]!;
    const closed = aFact('requests.closed', id, '2025-12-22', { outcome });
    return i % 9 === 4 ? [received] : [received, closed];
  });
  return [
    ...requests.flat(),
    aFact('requests.remedy_filed', 'm1', '2025-05-05', { track: 'review' }),
    aFact('requests.remedy_decided', 'm1', '2025-07-05', { result: 'corrected' }),
    aFact('requests.remedy_filed', 'm2', '2025-06-05', { track: 'suit_after_review' }),
    aFact('reporting.document_entered', 'd1', '2023-05-05', { kind: 'normative_docs' }),
    aFact('reporting.document_entered', 'd2', '2024-05-05', { kind: 'normative_docs' }),
    aFact('reporting.document_entered', 'd3', '2025-05-05', { kind: 'normative_docs' }),
    aFact('reporting.document_repealed', 'd1', '2025-08-08', { basis: '宁规〔2025〕3号' }),
    aFact('reporting.figure_entered', 'f1', '2025-06-30', { kind: 'licensing', quantity: 1203 }),
    aFact('reporting.figure_entered', 'f2', '2025-12-31', { kind: 'licensing', quantity: 97 }),
    aFact('reporting.figure_entered', 'f3', '2025-12-31', { kind: 'fees', quantity: 12_345_600 }),
  ];
}

/** The report on 2025 that these facts give, with its text as drafted. */
export function reportOf(
  facts: readonly CountableFact[],
  {
    name = '宁川市卫生健康局',
    releases = 23,
    late = 2,
  }: { name?: string; releases?: number; late?: number } = {},
): CompiledReport {
  const period = yearPeriod(2025);
  const cells = compileTables(facts, period);
  const unpaid = cells.get('t3.closed_fee_unpaid.total')!.value;
  const narrative = draftNarrative({
    year: 2025,
    cell: (id) => cells.get(id)!.value,
    releases,
    late,
    fee: { notices: unpaid, noticedYuan: unpaid * 100, paidYuan: 0 },
  });
  const agency = { id: 'a', code: 'health', name };
  return {
    agency,
    year: 2025,
    format: '2021',
    period,
    cells: Object.fromEntries(cells),
    narrative,
    publishedOn: '2026-01-20',
  };
}
