import { useQuery } from '@tanstack/react-query';
import { fetchReceivedList } from '../../api/reviews.ts';
import type { ReceivedReportView } from '../../api/reviews.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';

/** The way to the next report of the year that waits for a judgement, gravest first. */
export function NextReport({ report }: { report: ReceivedReportView }) {
  const t = useText(reviewText);
  const query = { agencyId: report.agencyId, year: report.year, state: 'open' as const };
  const found = useQuery({
    queryKey: ['received', query],
    queryFn: () => fetchReceivedList(query),
    enabled: report.mayJudge,
  });
  const waiting = (found.data?.reports ?? [])
    .filter(({ id }) => id !== report.id)
    .sort((a, b) => b.openErrors - a.openErrors || b.openWarnings - a.openWarnings);
  const next = waiting[0];
  if (!next) return null;
  return (
    <LinkButton
      lead={report.state !== 'open'}
      to="/reviews/$id"
      params={{ id: next.id }}
      title={next.agencyName}
    >
      {t.nextReport(waiting.length)}
    </LinkButton>
  );
}
