import { useQuery } from '@tanstack/react-query';
import { fetchReport } from '../../api/reports.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Findings } from '../tables/findings.tsx';
import { NarrativeForm } from './narrative-form.tsx';
import { PublishCard } from './publish-card.tsx';

/** The written parts of the report, what the checks say of the whole, and its publication. */
export function NarrativePart({ year }: { year: number }) {
  const { agencyId } = useDesk();
  const query = useQuery({
    queryKey: ['report', agencyId, year],
    queryFn: () => fetchReport(agencyId, year),
  });
  return (
    <Loaded query={query}>
      {(report) => (
        <div className="stack">
          <PublishCard report={report} />
          <Findings findings={report.findings} />
          <NarrativeForm report={report} />
        </div>
      )}
    </Loaded>
  );
}
