import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { fetchStatistic } from '../api/statistics.ts';
import { Loaded } from '../parts/loaded.tsx';
import { statisticsText } from '../text/statistics.ts';
import { marksText } from '../text/marks.ts';
import { useSay, useText } from '../text/use-text.ts';

/** The documents behind a figure, and how it is counted. */
export function StatisticDrawer({
  query,
  close,
}: {
  query: { agencyId: string; from: string; to: string; key: string };
  close: () => void;
}) {
  const t = useText(statisticsText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const found = useQuery({ queryKey: ['statistic', query], queryFn: () => fetchStatistic(query) });
  return (
    <Drawer open onClose={close} title={pick(found.data?.label)} size={560} mask={false}>
      <Loaded query={found}>
        {(detail) => (
          <div className="stack">
            <p className="cell-value">{detail.text}</p>
            {detail.definition ? (
              <p className="soft small">
                {t.counted}
                {colon}
                {pick(detail.definition)}
              </p>
            ) : null}
            <h2>{t.documents}</h2>
            <ul className="entries">
              {detail.documents.map((one) => (
                <li key={one.id}>
                  <Link to="/documents/$id" params={{ id: one.id }}>
                    {one.title}
                  </Link>
                  <div className="soft small">
                    {[one.documentNumber, one.releasedOn].filter(Boolean).join(' · ')}
                  </div>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}
