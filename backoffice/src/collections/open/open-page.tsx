import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Select } from 'antd';
import { fetchProposal } from '../../api/collections.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { collectionText } from '../../text/collections.ts';
import { useText } from '../../text/use-text.ts';
import { OpenForm } from './open-form.tsx';
import '../../list/record-table.css';
import './open.css';

const route = getRouteApi('/collections/new');
const FIRST = 2021;

/** Opens a collection for a year; what it would begin with is proposed and can be changed. */
export function OpenPage() {
  const t = useText(collectionText);
  const { agencyId, me } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const year = search.year ?? yearAbout(me.today);
  const proposal = useQuery({
    queryKey: ['collection-proposal', agencyId, year],
    queryFn: () => fetchProposal({ agencyId, year }),
    staleTime: Infinity,
  });
  const years = Array.from(
    { length: Number(me.today.slice(0, 4)) - FIRST + 1 },
    (_, index) => Number(me.today.slice(0, 4)) - index,
  );
  return (
    <>
      <div className="page-head">
        <h1>{t.openTitle}</h1>
        <div className="row">
          <span>{t.year}</span>
          <Select
            aria-label={t.year}
            value={year}
            style={{ width: 130 }}
            options={years.map((value) => ({ value, label: t.yearOf(value) }))}
            onChange={(value: number) => void navigate({ search: { year: value } })}
          />
        </div>
      </div>
      <Loaded query={proposal}>{(data) => <OpenForm key={`${agencyId} ${year}`} proposal={data} />}</Loaded>
    </>
  );
}

/** From October on one prepares for the running year, before that for the last one. */
function yearAbout(today: string): number {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return month >= 10 ? year : year - 1;
}
