import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { fetchCase } from '../../api/requests.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { decisionText } from '../../text/decision.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import { GuidedDecision } from './guided-decision.tsx';
import '../case-page.css';
import '../steps/steps.css';
import './draft.css';

const route = getRouteApi('/requests/$id/decision');

/** The guided decision of one case. */
export function DecisionPage() {
  const t = useText(decisionText);
  const { colon } = useText(marksText);
  const { id } = route.useParams();
  const query = useQuery({ queryKey: ['case', id], queryFn: () => fetchCase(id) });
  return (
    <Loaded query={query}>
      {(data) => (
        <>
          <div className="case-head">
            <p className="small soft">
              <Link to="/requests/$id" params={{ id }}>
                {t.back}
              </Link>{' '}
              · {data.row.number}
            </p>
            <h1>
              {t.title}
              {colon}
              {data.row.subject}
            </h1>
          </div>
          <GuidedDecision key={id} data={data} />
        </>
      )}
    </Loaded>
  );
}
