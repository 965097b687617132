import { memo } from 'react';
import type { FiguresCheck } from '../../api/figures.ts';
import { figuresText } from '../../text/figures-form.ts';
import { useText } from '../../text/use-text.ts';
import { readFigure } from './figure-values.ts';

interface Props {
  cell: string;
  label: string;
  isTotal: boolean;
  typed: string;
  sum: number | undefined;
  isWrong: boolean;
  findings: FiguresCheck['findings'];
  set: (text: string) => void;
}

/** One figure; a total shows its sum in grey until one types over it. */
export const FigureField = memo(
  function FigureField({ cell, label, isTotal, typed, sum, isWrong, findings, set }: Props) {
    const t = useText(figuresText);
    const differs = isTotal && typed !== '' && sum !== undefined && readFigure(typed) !== sum;
    const said = isWrong
      ? [t.notNumber]
      : [...findings.map(({ message }) => message), ...(differs ? [t.sumIs(sum)] : [])];
    const grave = isWrong || findings.some(({ severity }) => severity === 'error');
    const state = grave ? ' is-wrong' : said.length > 0 ? ' is-doubtful' : '';
    return (
      <input
        className={`figure-field${isTotal ? ' is-total' : ''}${state}`}
        data-cell={cell}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        placeholder={sum === undefined ? '' : String(sum)}
        aria-label={[label, sum === undefined || typed !== '' ? '' : `${t.sum} ${sum}`, ...said]
          .filter(Boolean)
          .join('；')}
        aria-invalid={grave || undefined}
        title={said.join('\n') || undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => set(event.target.value)}
      />
    );
  },
  (before, after) =>
    before.typed === after.typed &&
    before.sum === after.sum &&
    before.isWrong === after.isWrong &&
    before.label === after.label &&
    before.findings.map(({ message }) => message).join() ===
      after.findings.map(({ message }) => message).join(),
);
