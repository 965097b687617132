import { FlagFilled } from '@ant-design/icons';
import { Tooltip } from 'antd';
import type { FindingView, ReportTables } from '../../api/reports.ts';
import { reportsText } from '../../text/reports.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';

/** What a finding says of the cells it concerns. */
export type OnCells = Pick<FindingView, 'cells' | 'severity' | 'message'>;

interface Props {
  id: string;
  figure: ReportTables['cells'][string] | undefined;
  findings: readonly OnCells[];
  open: (cell: string) => void;
}

/** A figure that opens what it counted; a finding sits on it as a small flag. */
export function Figure({ id, figure, findings, open }: Props) {
  const t = useText(reportsText);
  const { colon } = useText(marksText);
  if (!figure) return null;
  const { value, members, label } = figure;
  return (
    <span className="figure">
      {members > 0 ? (
        <button type="button" aria-label={t.cellOpen(label, value, members)} onClick={() => open(id)}>
          {value}
        </button>
      ) : (
        <span>{value}</span>
      )}
      {findings.length > 0 ? (
        <Tooltip title={findings.map(({ message }) => message).join('；')}>
          <span
            className={findings.some(({ severity }) => severity === 'error') ? 'flag flag-error' : 'flag'}
            role="img"
            tabIndex={0}
            aria-label={`${t.flag}${colon}${findings.map(({ message }) => message).join('；')}`}
          >
            <FlagFilled aria-hidden="true" />
          </span>
        </Tooltip>
      ) : null}
    </span>
  );
}
