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
import { scopeOf } from './scope.ts';
import { quoted, wordsOf } from './sentences.ts';

interface Figure {
  cell: CellId;
  pattern: RegExp;
  severity: Severity;
}

/** Words for figures of table 2. 制发 and 废止 are the table's own terms; 制定, 印发 may count something else. */
const NAMES: readonly Figure[] = [
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

const FILLER =
  /新$|作出|做出|办理|下达|实施|共计|共|全年|本年度?|年度|年内|20\d\d年度?|我[局委办厅院市县区镇乡]|本(机关|局|单位)|依法|截至|年?底|12月31日|目前|各类|并|[、,和及]/g;

function figureOf(quantity: Quantity): Figure | undefined {
  if (!/^[件份个项]$/.test(quantity.unit) || quantity.approximate || quantity.depth > 0) return undefined;
  return NAMES.find(({ pattern }) => {
    const match = pattern.exec(quantity.before);
    // 公开行政许可决定N件 says how many were put on the web, 审核… how many were looked at: not how many were made.
    return match !== null && quantity.before.slice(0, match.index).replace(FILLER, '') === '';
  });
}

/** 制发行政规范性文件3件、废止1件，现行有效21件: the noun stands once. */
const FOLLOWING: readonly { cell: CellId; pattern: RegExp }[] = [
  { cell: 't2.normative_docs.repealed', pattern: /^[、,]?废止$/ },
  { cell: 't2.normative_docs.in_force', pattern: /^[、,]?(现行有效|有效)$/ },
];

/** The figure of each quantity of a sentence that names one, also where the noun stands before another of them. */
function figuresIn(quantities: readonly Quantity[]): { quantity: Quantity; figure: Figure }[] {
  let ofDocuments = false;
  return quantities.flatMap((quantity) => {
    const named = figureOf(quantity);
    const follows = ofDocuments ? FOLLOWING.find(({ pattern }) => pattern.test(quantity.before)) : undefined;
    const figure: Figure | undefined = named ?? (follows && { ...follows, severity: 'error' });
    ofDocuments = figure?.cell.startsWith('t2.normative_docs.') ?? false;
    return figure === undefined || quantity.approximate ? [] : { quantity, figure };
  });
}

/** `N-REPEAT`: figures of table 2 named in the text in the table's own words have the table's value. */
export function checkRegisterNumbers({ report, prose }: NarrativeContext): Finding[] {
  if (report.format !== '2021') return [];
  const findings = prose.sentences.flatMap((sentence) =>
    figuresIn(sentence.quantities).flatMap(({ quantity, figure }) => {
      const value = numberIn(report, figure.cell);
      if (value === undefined || value === quantity.value) return [];
      if (scopeOf(sentence.text.slice(0, quantity.start), report) !== 'year') return [];
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
