import { Button } from 'antd';
import type { RegisterEntryView } from '../../api/reports.ts';
import { generalText } from '../../text/general.ts';
import { reportsText } from '../../text/reports.ts';
import { useSay, useText } from '../../text/use-text.ts';
import type { RegisterDialog } from './register-dialogs.tsx';
import '../../settings/settings.css';

interface Props {
  entries: readonly RegisterEntryView[];
  mayEnter: boolean;
  choose: (dialog: RegisterDialog) => void;
}

/** The register of a year, one entry a row. */
export function RegisterTable({ entries, mayEnter, choose }: Props) {
  const t = useText(reportsText);
  const general = useText(generalText);
  const pick = useSay();
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.docTitle}</th>
            <th scope="col">{general.date}</th>
            <th scope="col">{t.quantity}</th>
            <th scope="col">{t.source}</th>
            {mayEnter ? <th scope="col">{general.actions}</th> : null}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className="nowrap">{pick(entry.kindLabel)}</td>
              <td>
                {entry.title} <span className="soft small">{entry.documentNumber}</span>
              </td>
              <td>
                {entry.issuedOn ?? (entry.from && entry.to ? t.period(entry.from, entry.to) : '')}
                {entry.repealedOn ? <div className="small">{`${entry.repealedOn} ${t.repealed}`}</div> : null}
              </td>
              <td>{entry.quantity ?? entry.amountWan}</td>
              <td className="soft small">{entry.source}</td>
              {mayEnter ? (
                <td>
                  <div className="row">
                    {entry.issuedOn && !entry.repealedOn ? (
                      <Button size="small" onClick={() => choose({ what: 'repeal', entry })}>
                        {t.repeal}
                      </Button>
                    ) : null}
                    <Button size="small" onClick={() => choose({ what: 'correct', entry })}>
                      {t.correct}
                    </Button>
                  </div>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
