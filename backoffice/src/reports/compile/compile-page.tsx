import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { fetchCompilation } from '../../api/reports-compilation.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { CompileDesk } from './compile-desk.tsx';
import './compile.css';

const route = getRouteApi('/reports/$year/compile');

/** The guided compilation of one year's report. */
export function CompilePage() {
  const { agencyId } = useDesk();
  const year = Number(route.useParams().year);
  const reportKey = useMemo(() => ({ agencyId, year }), [agencyId, year]);
  const query = useQuery({
    queryKey: ['compilation', agencyId, year],
    queryFn: () => fetchCompilation(reportKey),
  });
  return (
    <Loaded query={query}>
      {(compilation) => (
        <CompileDesk
          key={`${agencyId} ${year} ${compilation.version}`}
          reportKey={reportKey}
          compilation={compilation}
        />
      )}
    </Loaded>
  );
}
