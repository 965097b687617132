import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { FORM_MESSAGES } from '../messages/form.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { LabelDeviation, ReportModel } from '../report-model.ts';

function message({ kind, read, standard }: LabelDeviation): string {
  if (kind === 'wording') return FORM_MESSAGES.labelWording(read, standard);
  if (kind === 'truncated') return FORM_MESSAGES.labelTruncated(read, standard);
  return kind === 'bracket' ? FORM_MESSAGES.labelBracket(standard) : FORM_MESSAGES.labelBlank(standard);
}

/** `F-LABELS`: table labels are the standard ones; another wording is a warning, a lost bracket or blank header a note. */
export function checkLabels(report: ReportModel): Finding[] {
  return report.labels.map((label) => {
    if (label.table === 'indicators' && label.kind === 'blank')
      return finding('F-TEXT', 'info', FORM_MESSAGES.unitColumn(), {
        expected: label.standard,
        repair: REPAIRS.unitColumn,
      });
    const severity = label.kind === 'wording' || label.kind === 'truncated' ? 'warning' : 'info';
    return finding('F-LABELS', severity, message(label), {
      cells: label.cells,
      expected: label.standard,
      actual: label.read,
      repair:
        label.kind === 'blank'
          ? REPAIRS.fillLabel(label.standard)
          : REPAIRS.useLabel(label.read, label.standard),
      quote: label.quote,
    });
  });
}
