import { cellLabel } from '../../format/cells.ts';
import type { CellId } from '../../format/report-format.ts';
import { sourceOf, sumOf } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { TABLE_MESSAGES } from '../messages/tables.ts';
import { readProse } from '../narrative/prose.ts';
import type { ReportModel } from '../report-model.ts';

/** A figure followed over the years; one of its forms is in every format, so that a change of format breaks nothing. */
interface Followed {
  forms: readonly (readonly CellId[])[];
  /** Words by which a sentence that compares years speaks of it. */
  subject: RegExp;
}

const FOLLOWED: readonly Followed[] = [
  { forms: [['t3.new_received.total'], ['p18.requests.year']], subject: /申请/ },
  { forms: [['t3.total_handled.total'], ['p18.replies.year']], subject: /申请|办结|答复/ },
  { forms: [['t4.review.total'], ['p18.reviews.year']], subject: /复议/ },
  { forms: [['t4.direct_suit.total', 't4.suit_after_review.total'], ['p18.suits.year']], subject: /诉讼/ },
  { forms: [['t2.normative_docs.issued']], subject: /文件/ },
  { forms: [['t2.normative_docs.in_force']], subject: /文件/ },
  { forms: [['t2.licensing.decisions'], ['t2_2019.licensing.decisions']], subject: /许可|审批/ },
  { forms: [['t2.penalty.decisions'], ['t2_2019.penalty.decisions']], subject: /处罚/ },
  { forms: [['t2.coercion.decisions'], ['t2_2019.coercion.decisions']], subject: /强制/ },
  { forms: [['p18.disclosed.year']], subject: /公开/ },
];
const COMPARISON =
  /(比|较|与|同)[^,;。]{0,4}(上年|去年|上一年|20\d\d年|往年)|同比|大幅|明显|显著|主要(是|原因)|原因(是|为|在于)|由于/;

interface Value {
  cells: readonly CellId[];
  value: number;
}

function valueOf(report: ReportModel, { forms }: Followed): Value | undefined {
  for (const cells of forms) {
    const known = cells.every((cell) => report.tables[cell] !== undefined);
    const value = known ? sumOf(report, cells) : undefined;
    if (value !== undefined) return { cells, value };
  }
  return undefined;
}

/** `Y-JUMP`: more than half and more than ten away from last year [CONV], and the text says nothing of it. */
export function jumps(report: ReportModel, previous: ReportModel): Finding[] {
  const comparing = readProse(report).sentences.filter(({ text }) => COMPARISON.test(text));
  return FOLLOWED.flatMap((followed) => {
    const now = valueOf(report, followed);
    const last = valueOf(previous, followed);
    if (now === undefined || last === undefined) return [];
    const change = Math.abs(now.value - last.value);
    if (change <= 10 || change <= last.value / 2) return [];
    if (comparing.some(({ text }) => followed.subject.test(text))) return [];
    const label = now.cells.map(cellLabel).join('、');
    return finding('Y-JUMP', 'info', TABLE_MESSAGES.jump(label, last.value, now.value), {
      cells: [...now.cells],
      expected: last.value,
      actual: now.value,
      quote: sourceOf(report, ...now.cells),
    });
  });
}
