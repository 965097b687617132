import type { Aggregate, JointProposals } from '../../api/collections.ts';

type Subject = JointProposals['proposals'][number]['what'];

/** The fields of the form for all kinds of joint items. */
export interface JointValues {
  type: Subject['type'];
  quantity?: number;
  row?: string;
  columns?: string[];
  applicant?: string;
  arrived?: string;
  outcome?: string;
  entries?: { cell?: string; quantity?: number }[];
}

/** Fills the form from what a proposal says. */
export const ofSubject = (subject: Subject): JointValues => ({ ...subject }) as JointValues;

/** What the API takes: only the fields of the kind chosen. */
export function toSubject(values: JointValues): object {
  const { type, quantity } = values;
  if (type === 'document') return { type, row: values.row, columns: values.columns ?? [], quantity };
  if (type === 'request') {
    const { applicant, arrived, outcome } = values;
    return { type, applicant, arrived, outcome, quantity };
  }
  return { type, entries: (values.entries ?? []).filter(({ cell }) => cell) };
}

interface Option {
  value: string;
  label: string;
}

const TABLE3 = /^t3\.(.+)\.([a-z_]+)$/;
/** Rows that count requests on their way in or all of them, and so are no outcome. */
const NO_OUTCOME = new Set(['new_received', 'carried_in', 'total_handled']);

/** Applicants and outcomes as table 3 names them, from the labels of its cells. */
export function table3Choices(cells: Aggregate['cells']): { applicants: Option[]; outcomes: Option[] } {
  const applicants = new Map<string, string>();
  const outcomes = new Map<string, string>();
  for (const [id, { label }] of Object.entries(cells)) {
    const found = TABLE3.exec(id);
    if (!found) continue;
    const [, row, column] = found as unknown as [string, string, string];
    const cut = label.lastIndexOf('·');
    if (column !== 'total') applicants.set(column, label.slice(cut + 1));
    if (!NO_OUTCOME.has(row)) outcomes.set(row, cut < 0 ? label : label.slice(0, cut));
  }
  const options = (words: Map<string, string>): Option[] =>
    [...words].map(([value, label]) => ({ value, label }));
  return { applicants: options(applicants), outcomes: options(outcomes) };
}
