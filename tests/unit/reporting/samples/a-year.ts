import { compileTables } from '../../../../src/modules/reporting/domain/compile/compile-tables.ts';
import type { CountableFact } from '../../../../src/modules/reporting/domain/compile/counted-requests.ts';
import { yearPeriod } from '../../../../src/modules/reporting/domain/compile/period.ts';
import type { CompiledReport } from '../../../../src/modules/reporting/domain/compiled-report.ts';
import { OUTCOMES_2021 } from '../../../../src/modules/reporting/domain/format/table3.ts';
import { resolveText } from '../../../../src/modules/reporting/domain/compilation/bound-text.ts';
import type {
  FigureBasis,
  PreviousYear,
  RecordFigure,
} from '../../../../src/modules/reporting/domain/compilation/figure.ts';
import { percentOf, percentText } from '../../../../src/modules/reporting/domain/compilation/figure-text.ts';
import { NARRATIVE_PARTS } from '../../../../src/modules/reporting/domain/narrative.ts';
import { draftNarrative } from '../../../../src/modules/reporting/templates/narrative/index.ts';

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

/** What a year's records hold beside the tables. */
export interface AYearsRecords {
  readonly releases?: number;
  readonly late?: number;
  /** Parts of 100 of the releases in each column. */
  readonly columns?: readonly number[];
  readonly corrections?: number;
  readonly sentBack?: number;
  readonly previous?: PreviousYear | null;
}

/** The figures of 2025 that facts and records give. */
export function basisOf(
  facts: readonly CountableFact[],
  {
    releases = 23,
    late = 2,
    columns = [40, 90, 30, 20, 10, 5],
    corrections = 3,
    sentBack = 1,
    previous = null,
  }: AYearsRecords = {},
): FigureBasis {
  const cells = compileTables(facts, yearPeriod(2025));
  const members = Object.fromEntries(cells);
  const handled = members['t3.total_handled.total']!.value;
  const received = members['t3.new_received.total']!.value;
  const unpaid = members['t3.closed_fee_unpaid.total']!.value;
  const lateOnes = Math.min(late, handled);
  const share = percentOf(handled - lateOnes, handled);
  const figure = (zh: string, value: number, text?: string): RecordFigure => ({
    label: { zh, en: zh },
    group: 'requests',
    value,
    ...(text === undefined ? {} : { text }),
    memberKind: 'none',
    members: [],
  });
  const online = Math.floor((received * 2) / 3);
  return {
    year: 2025,
    cells: members,
    previous,
    records: {
      'releases.total': figure('发布政府信息（条）', releases),
      ...Object.fromEntries(
        columns.map((part, at) => [
          `releases.column.c${at}`,
          figure(
            `发布信息·栏目“${['规划计划', '财政预算、决算', '通知公告', '法规、规章和规范性文件', '政府采购', '应急管理'][at] ?? '其他'}”（条）`,
            Math.ceil((releases * part) / 100),
          ),
        ]),
      ),
      'releases.columns': figure('栏目', columns.length),
      'documents.interpretations': figure('政策解读', Math.floor(releases / 4)),
      'reviews.approved': figure('审查', releases + 2),
      'reviews.sent_back': figure('退回', sentBack),
      'platform.columns': figure('栏目', 21),
      ...(online > 0 ? { 'requests.channel.online': figure('网络', online) } : {}),
      ...(received > online ? { 'requests.channel.signed_mail': figure('信函', received - online) } : {}),
      'requests.in_time': figure('按期', handled - lateOnes),
      'requests.late': figure('逾期', lateOnes),
      ...(share === undefined ? {} : { 'requests.in_time.share': figure('率', share, percentText(share)) }),
      ...(handled > 0 ? { 'requests.average_days': figure('用时', 11.4) } : {}),
      'requests.correction_notices': figure('补正', Math.min(corrections, received)),
      'requests.consultations': figure('征求', Math.min(1, received)),
      'requests.extensions': figure('延长', Math.min(2, received)),
      'fee.notices': figure('通知', unpaid),
      'fee.noticed_yuan': figure('通知金额', unpaid * 100),
      'fee.paid_yuan': figure('到账', 0),
    },
  };
}

/** The report on 2025 that these facts give, with its text as drafted. */
export function reportOf(
  facts: readonly CountableFact[],
  { name = '宁川市卫生健康局', ...records }: { name?: string } & AYearsRecords = {},
): CompiledReport {
  const basis = basisOf(facts, records);
  const drafts = draftNarrative(basis, { isGovernment: false });
  const narrative = Object.fromEntries(
    NARRATIVE_PARTS.map((part) => [part, resolveText(drafts[part], basis).text]),
  ) as CompiledReport['narrative'];
  const agency = { id: 'a', code: 'health', name };
  return {
    agency,
    year: 2025,
    format: '2021',
    period: yearPeriod(2025),
    cells: basis.cells,
    narrative,
    publishedOn: '2026-01-20',
  };
}
