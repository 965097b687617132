import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { fetchReceived } from '../../api/reviews.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { ReportView } from './report-view.tsx';

const route = getRouteApi('/reviews/$id');

/** One report received, with what the checks found marked in its own words. */
export function ReceivedReportPage() {
  const { id } = route.useParams();
  const query = useQuery({ queryKey: ['received-report', id], queryFn: () => fetchReceived(id) });
  return <Loaded query={query}>{(report) => <ReportView key={report.id} report={report} />}</Loaded>;
}
