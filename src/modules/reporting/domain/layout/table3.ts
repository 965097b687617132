import {
  APPLICANT_HEADING,
  ORGANISATIONS_HEADING,
  OUTCOME_GROUP_LABELS,
  TABLE3_CORNER,
  TABLE3_RESULTS_HEADING,
} from '../format/labels.ts';
import {
  APPLICANT_COLUMNS,
  applicantLabel,
  outcomeGroup,
  outcomeRows,
  rowsOfGroup,
  table3Cell,
  table3RowLabel,
} from '../format/table3.ts';
import type { ReportFormat } from '../format/report-format.ts';
import type { LayoutCell, TableLayout } from './layout.ts';

const LABEL_COLUMNS = 3;
const ORGANISATIONS = APPLICANT_COLUMNS.filter((id) => id !== 'natural_person' && id !== 'total');
const resultRows = (format: ReportFormat): string[] => [...outcomeRows(format), 'total_handled'];

const figures = (row: string): LayoutCell[] =>
  APPLICANT_COLUMNS.map((column) => ({ cell: table3Cell(row, column) }));

const wholeRow = (row: string): LayoutCell[] => [
  { label: table3RowLabel(row), colspan: LABEL_COLUMNS, align: 'left' },
  ...figures(row),
];

/** A row of results: the group's heading stands once, beside its first row. */
function resultRow(format: ReportFormat, row: string, index: number): LayoutCell[] {
  const part: LayoutCell[] =
    index === 0 ? [{ label: TABLE3_RESULTS_HEADING, rowspan: resultRows(format).length }] : [];
  const group = outcomeGroup(row);
  if (group === null)
    return [...part, { label: table3RowLabel(row), colspan: 2, align: 'left' }, ...figures(row)];
  const members = rowsOfGroup(format, group);
  const heading: LayoutCell[] =
    members[0] === row ? [{ label: OUTCOME_GROUP_LABELS[group], rowspan: members.length }] : [];
  return [...part, ...heading, { label: table3RowLabel(row), align: 'left' }, ...figures(row)];
}

/** Table 3 of a format as printed: three columns of labels, seven of figures, under a head of three rows. */
export const table3Layout = (format: '2021' | '2019'): TableLayout => ({
  table: 'table3',
  columns: [2, 2.4, 5.6, 1.5, 1.5, 1.5, 1.5, 1.5, 1.3, 1.3],
  headerRows: 3,
  rows: [
    [
      { label: TABLE3_CORNER, colspan: LABEL_COLUMNS, rowspan: 3 },
      { label: APPLICANT_HEADING, colspan: APPLICANT_COLUMNS.length },
    ],
    [
      { label: applicantLabel('natural_person'), rowspan: 2 },
      { label: ORGANISATIONS_HEADING, colspan: ORGANISATIONS.length },
      { label: applicantLabel('total'), rowspan: 2 },
    ],
    ORGANISATIONS.map((column) => ({ label: applicantLabel(column) })),
    wholeRow('new_received'),
    wholeRow('carried_in'),
    ...resultRows(format).map((row, index) => resultRow(format, row, index)),
    wholeRow('carried_out'),
  ],
});

export const TABLE3_LAYOUT: TableLayout = table3Layout('2021');
