import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { InterpretationRow } from '../../../api/interpretation.ts';
import { Mark } from '../../../parts/mark.tsx';
import { DUTY_STATES, interpretationListText } from '../../../text/interpretation-list.ts';
import { INTERPRETATION_FORMS, INTERPRETATION_STATES } from '../../../text/interpretation.ts';
import { requestsText } from '../../../text/requests.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { useVocabulary } from '../../use-vocabulary.ts';
import { DUTY_TONES } from './duty-tones.ts';

interface Props {
  rows: readonly InterpretationRow[];
  sort: { by: string; descending: boolean };
  onSort: (by: string, descending: boolean) => void;
}

/** Each document with what explains it; both open by a click. */
export function InterpretationsTable({ rows, sort, onSort }: Props) {
  const t = useText(interpretationListText);
  const list = useText(requestsText);
  const head = (by: string, title: string, className?: string): ReactNode => {
    const active = sort.by === by;
    return (
      <th
        scope="col"
        className={className}
        aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
      >
        <button
          type="button"
          title={list.sortBy(title)}
          onClick={() => onSort(by, active ? !sort.descending : false)}
        >
          {title} <span aria-hidden="true">{active ? (sort.descending ? '↓' : '↑') : '↕'}</span>
        </button>
      </th>
    );
  };
  return (
    <div className="records-scroll">
      <table className="records plain-rows">
        <caption className="hidden-text">{t.table}</caption>
        <thead>
          <tr>
            {head('title', t.document)}
            <th scope="col" className="at-desk">
              {t.interpretation}
            </th>
            {head('released', t.released, 'at-wide')}
            {head('due', t.due, 'at-desk')}
            {head('urgency', t.state)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.documentId} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row }: { row: InterpretationRow }) {
  const t = useText(interpretationListText);
  const pick = useSay();
  const { label } = useVocabulary();
  const due = row.dueOn ?? (row.releasedOn === null && row.state !== 'stranded' ? t.withDocument : '—');
  return (
    <tr>
      <td>
        {row.title === null ? (
          <span className="soft">{t.hidden}</span>
        ) : (
          <Link to="/documents/$id" params={{ id: row.documentId }} search={{}} style={{ fontWeight: 500 }}>
            {row.title}
          </Link>
        )}
        <div className="soft small">
          {[row.documentNumber, label('kinds', row.kind)].filter(Boolean).join(' · ')}
        </div>
        <div className="only-phone">
          <Explaining row={row} />
        </div>
      </td>
      <td className="at-desk">
        <Explaining row={row} />
      </td>
      <td className="at-wide nowrap">{row.releasedOn ?? <span className="soft">{t.notReleased}</span>}</td>
      <td className="at-desk nowrap">{due}</td>
      <td>
        <Mark tone={DUTY_TONES[row.state]}>{pick(DUTY_STATES[row.state])}</Mark>
        <div className="only-phone small nowrap">{row.dueOn}</div>
      </td>
    </tr>
  );
}

/** What explains the document, or what was planned. */
function Explaining({ row }: { row: InterpretationRow }) {
  const t = useText(interpretationListText);
  const pick = useSay();
  const { interpretations, forms, firstInterpreter } = row;
  const formWords = forms.map((form) => pick(INTERPRETATION_FORMS[form])).join('、');
  return (
    <>
      {interpretations.map((one) => (
        <div key={one.id}>
          <Link to="/documents/$id" params={{ id: one.id }} search={{}}>
            {one.title}
          </Link>
          <div className="soft small">
            {[
              one.form ? pick(INTERPRETATION_FORMS[one.form]) : null,
              pick(INTERPRETATION_STATES[one.state]),
              one.releasedOn,
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </div>
      ))}
      {interpretations.length === 0 ? <span className="soft">{t.none}</span> : null}
      {row.state === 'stranded' ? <div className="small">{t.decide}</div> : null}
      {interpretations.length === 0 && formWords ? (
        <div className="soft small">
          {t.planned}
          {formWords}
          {firstInterpreter ? ` · ${t.by} ${firstInterpreter}` : ''}
        </div>
      ) : null}
    </>
  );
}
