import { Button } from 'antd';
import type { CheckedWord } from '../../api/document-desk.ts';
import { Mark } from '../../parts/mark.tsx';
import { requestsText } from '../../text/requests.ts';
import { wordsText } from '../../text/settings-publishing.ts';
import { useText } from '../../text/use-text.ts';
import type { WordAct } from './word-dialog.tsx';

export type WordSort = 'wrong' | 'severity' | 'updated';
const TONES = { error: 'cinnabar', warning: 'amber', info: 'plain' } as const;

interface Props {
  rows: readonly CheckedWord[];
  sort: WordSort;
  onSort: (sort: WordSort) => void;
  choose: (act: WordAct) => void;
}

/** The list: what is wrong, what should stand instead, how grave, and why. */
export function WordsTable({ rows, sort, onSort, choose }: Props) {
  const t = useText(wordsText);
  const list = useText(requestsText);
  if (rows.length === 0) return <p>{t.empty}</p>;
  const head = (by: 'wrong' | 'severity', title: string) => (
    <th scope="col" aria-sort={sort === by ? 'ascending' : undefined}>
      <button type="button" title={list.sortBy(title)} onClick={() => onSort(by)}>
        {title} <span aria-hidden="true">{sort === by ? '↑' : '↕'}</span>
      </button>
    </th>
  );
  return (
    <div className="records-scroll">
      <table className="records">
        <caption className="hidden-text">{t.table}</caption>
        <thead>
          <tr>
            {head('wrong', t.wrong)}
            <th scope="col">{t.suggestion}</th>
            {head('severity', t.severity)}
            <th scope="col" className="at-wide">
              {t.why}
            </th>
            <th scope="col" className="at-desk">
              {t.scope}
            </th>
            <th scope="col">
              <span className="hidden-text">{t.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((word) => (
            <tr key={word.id} style={{ cursor: 'auto' }}>
              <td>{word.wrong}</td>
              <td>{word.suggestion || <span className="soft">{t.none}</span>}</td>
              <td>
                <Mark tone={TONES[word.severity]}>{t[word.severity]}</Mark>
              </td>
              <td className="at-wide soft">{word.why}</td>
              <td className="at-desk nowrap">{word.agencyId === null ? t.house : t.agency}</td>
              <td>
                {word.editable ? (
                  <span className="row" style={{ gap: 4 }}>
                    <Button
                      size="small"
                      aria-label={`${t.change} ${word.wrong}`}
                      onClick={() => choose({ act: 'change', word })}
                    >
                      {t.change}
                    </Button>
                    <Button
                      size="small"
                      aria-label={`${t.remove} ${word.wrong}`}
                      onClick={() => choose({ act: 'remove', word })}
                    >
                      {t.remove}
                    </Button>
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
