import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { fetchTimeliness } from '../../api/document-desk.ts';
import type { Timeliness } from '../../api/document-desk.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { listsText } from '../../text/document-lists.ts';
import { useText } from '../../text/use-text.ts';

/** Of what the agency published in a year, how much came in time, and what came late. */
export function TimelinessCard() {
  const t = useText(listsText);
  const { agencyId, me, may } = useDesk();
  const thisYear = Number(me.today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const query = useQuery({
    queryKey: ['timeliness', agencyId, year],
    queryFn: () => fetchTimeliness({ agencyId, from: `${year}-01-01`, to: `${year}-12-31` }),
    placeholderData: keepPreviousData,
    enabled: may('disclosure.get_timeliness'),
  });
  if (!may('disclosure.get_timeliness')) return null;
  return (
    <section className="card" aria-labelledby="h-timeliness">
      <div className="card-head">
        <h2 id="h-timeliness">{t.timeliness}</h2>
        <Select
          aria-label={t.year}
          value={year}
          onChange={setYear}
          options={Array.from({ length: 5 }, (_, back) => ({
            value: thisYear - back,
            label: String(thisYear - back),
          }))}
        />
      </div>
      <Loaded query={query}>{(figures) => <Figures figures={figures} />}</Loaded>
    </section>
  );
}

function Figures({ figures }: { figures: Timeliness }) {
  const t = useText(listsText);
  const { inTime, late, unknown, lateDocuments } = figures;
  const reckoned = inTime + late;
  const percent = reckoned === 0 ? null : Math.round((inTime / reckoned) * 1000) / 10;
  return (
    <>
      <p>
        {t.inTime} <b>{inTime}</b> · {t.lateReleased} <b>{late}</b>
        {unknown > 0 ? ` · ${t.unknown} ${unknown}` : ''}
        {percent === null ? '' : ` · ${t.rate} ${percent}%`}
      </p>
      {reckoned > 0 ? (
        <div className="chase-bar" aria-hidden="true">
          <span className="in-time" style={{ width: `${(inTime / reckoned) * 100}%` }} />
          <span className="was-late" style={{ width: `${(late / reckoned) * 100}%` }} />
        </div>
      ) : null}
      {lateDocuments.length > 0 ? (
        <details>
          <summary>{t.lateOnes}</summary>
          <ul className="entries">
            {lateDocuments.map(({ documentId, title, dueOn, releasedOn }) => (
              <li key={`${documentId}-${releasedOn}`}>
                <Link to="/documents/$id" params={{ id: documentId }} search={{}}>
                  {title}
                </Link>{' '}
                <span className="soft small">
                  {t.dueWas} {dueOn} · {t.releasedWas} {releasedOn}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
