import { cellLabel } from '../../format/cells.ts';
import type { CellId } from '../../format/report-format.ts';
import { numberIn } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding, Severity } from '../finding.ts';
import { NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { distinctBy } from './distinct-values.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { Quantity } from './quantities.ts';
import { quoted, wordsOf } from './sentences.ts';

/** Words for figures of table 2. 制发 and 废止 are the table's own terms; 制定, 印发 may count something else. */
const NAMES: readonly { cell: CellId; pattern: RegExp; severity: Severity }[] = [
  { cell: 't2.normative_docs.issued', pattern: /制发(的)?行政规范性文件(共|共计)?$/, severity: 'error' },
  {
    cell: 't2.normative_docs.issued',
    pattern: /(制定|印发|出台)(的)?行政规范性文件(共|共计)?$/,
    severity: 'warning',
  },
  { cell: 't2.normative_docs.repealed', pattern: /废止(的)?行政规范性文件(共|共计)?$/, severity: 'error' },
  {
    cell: 't2.normative_docs.in_force',
    pattern: /(现行有效(的)?行政规范性文件|行政规范性文件现行有效)(共|共计)?$/,
    severity: 'error',
  },
  { cell: 't2.licensing.decisions', pattern: /行政许可(处理)?决定(共|共计)?$/, severity: 'error' },
  { cell: 't2.penalty.decisions', pattern: /行政处罚(处理)?决定(共|共计)?$/, severity: 'error' },
  { cell: 't2.coercion.decisions', pattern: /行政强制(处理)?决定(共|共计)?$/, severity: 'error' },
];

function figureOf(quantity: Quantity): (typeof NAMES)[number] | undefined {
  if (!/^[件份个项]$/.test(quantity.unit) || quantity.approximate || quantity.depth > 0) return undefined;
  // 公开行政许可决定N件 says how many were put on the web, not how many were made.
  if (/公开|公示|发布|上年|去年|累计|其中/.test(quantity.before)) return undefined;
  return NAMES.find(({ pattern }) => pattern.test(quantity.before));
}

/** `N-REPEAT`: figures of table 2 named in the text in the table's own words have the table's value. */
export function checkRegisterNumbers({ report, prose }: NarrativeContext): Finding[] {
  if (report.format !== '2021') return [];
  const findings = prose.sentences.flatMap((sentence) =>
    sentence.quantities.flatMap((quantity) => {
      const figure = figureOf(quantity);
      const value = figure === undefined ? undefined : numberIn(report, figure.cell);
      if (figure === undefined || value === undefined || value === quantity.value) return [];
      const message = NARRATIVE_MESSAGES.countDiffers(cellLabel(figure.cell), quantity.value, value);
      return finding('N-REPEAT', figure.severity, message, {
        cells: [figure.cell],
        expected: value,
        actual: quantity.value,
        repair: REPAIRS.countInText(wordsOf(sentence, quantity), cellLabel(figure.cell), value),
        ...quoted(sentence, quantity.start, quantity.end),
      });
    }),
  );
  return distinctBy(findings, ({ cells, actual }) => `${cells.join()}=${actual}`);
}
