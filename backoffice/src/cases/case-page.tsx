import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { fetchCase } from '../api/requests.ts';
import { Loaded } from '../parts/loaded.tsx';
import { CaseView } from './case-view.tsx';
import './case-page.css';

const route = getRouteApi('/requests/$id');

/** The page of one case. */
export function CasePage() {
  const { id } = route.useParams();
  const query = useQuery({ queryKey: ['case', id], queryFn: () => fetchCase(id) });
  return <Loaded query={query}>{(data) => <CaseView key={id} data={data} />}</Loaded>;
}
