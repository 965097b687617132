import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { WithheldList } from '../../api/document-desk.ts';
import { Mark } from '../../parts/mark.tsx';
import { listsText } from '../../text/document-lists.ts';
import { useText } from '../../text/use-text.ts';
import { useVocabulary } from '../use-vocabulary.ts';

type Row = WithheldList['items'][number];
const TONES = { overdue: 'cinnabar', today: 'cinnabar', soon: 'amber', later: 'plain' } as const;

/** Withheld documents, the most urgent first, each with its way to the assessment. */
export function WithheldTable({
  rows,
  assess,
}: {
  rows: readonly Row[];
  assess: ((row: Row) => void) | undefined;
}) {
  const t = useText(listsText);
  const { label } = useVocabulary();
  return (
    <div className="records-scroll">
      <table className="records plain-rows">
        <caption className="hidden-text">{t.withheldTable}</caption>
        <thead>
          <tr>
            <th scope="col">{t.title}</th>
            <th scope="col" className="at-desk">
              {t.attribute}
            </th>
            <th scope="col" className="at-wide">
              {t.ground}
            </th>
            <th scope="col" className="at-wide">
              {t.lastAssessed}
            </th>
            <th scope="col">{t.assessBy}</th>
            {assess ? <th scope="col">{t.assess}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to="/documents/$id" params={{ id: row.id }} search={{}} style={{ fontWeight: 500 }}>
                  {row.title}
                </Link>
                <div className="soft small">
                  {[row.documentNumber, row.signedOn, row.reason].filter(Boolean).join(' · ')}
                </div>
              </td>
              <td className="at-desk nowrap">{label('attributes', row.attribute)}</td>
              <td className="at-wide">{label('grounds', row.ground)}</td>
              <td className="at-wide nowrap">
                {row.lastAssessedOn ?? (
                  <span className="soft">
                    {row.determinedOn ? `${row.determinedOn} ${t.determined}` : '—'}
                  </span>
                )}
              </td>
              <td>
                <span className="nowrap">{row.reassessOn}</span>{' '}
                <Mark tone={TONES[row.state]}>{t[row.state]}</Mark>
              </td>
              {assess ? (
                <td>
                  <Button size="small" aria-label={`${t.assess} ${row.title}`} onClick={() => assess(row)}>
                    {t.assess}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
