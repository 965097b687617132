import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Select } from 'antd';
import { fetchAggregate, fetchComparison } from '../../api/collections.ts';
import type { AgencyComparison } from '../../api/collections.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { sumText } from '../../text/collection-sum.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { changed } from '../board/board-search.ts';
import { NotCounted } from './not-counted.tsx';
import { RateBars } from './rate-bars.tsx';
import './aggregate.css';

const route = getRouteApi('/collections/$id');

/** Agencies side by side by one rate; none where the numbers are too small. */
export function ComparisonPart({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['comparison', id], queryFn: () => fetchComparison(id) });
  return <Loaded query={query}>{(comparison) => <Comparison comparison={comparison} />}</Loaded>;
}

function Comparison({ comparison }: { comparison: AgencyComparison }) {
  const t = useText(sumText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { measures, minimum, collectionId } = comparison;
  const sum = useQuery({
    queryKey: ['aggregate', collectionId],
    queryFn: () => fetchAggregate(collectionId),
  });
  const measure = measures.find(({ id }) => id === search.measure) ?? measures[0];
  if (!measure) return <p className="card">{t.noRows}</p>;
  return (
    <div className="stack">
      <div className="row">
        <span>{t.measure}</span>
        <Select
          aria-label={t.measure}
          value={measure.id}
          style={{ minWidth: 220 }}
          popupMatchSelectWidth={false}
          options={measures.map((one) => ({ value: one.id, label: pick(one.label) }))}
          onChange={(value: string) =>
            void navigate({ search: (before) => changed(before, { measure: value }) })
          }
        />
        {measure.overall === null ? null : <strong>{t.overall(measure.overall.toFixed(1))}</strong>}
      </div>
      <p className="soft">
        {t.definition}
        {colon}
        {pick(measure.definition)}。{t.comparisonLead(minimum)}
      </p>
      <RateBars measure={measure} />
      {sum.data ? <NotCounted aggregate={sum.data} /> : null}
    </div>
  );
}
