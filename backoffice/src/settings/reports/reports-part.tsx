import { useQuery } from '@tanstack/react-query';
import { fetchReportSettings } from '../../api/reports-compilation.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { settingsReportsText } from '../../text/settings-reports.ts';
import { useText } from '../../text/use-text.ts';
import { CheckerSetting } from './checker-setting.tsx';
import { MinimumSetting } from './minimum-setting.tsx';

/** What the agency has set for annual reports: each to change for who may, to read for all others. */
export function ReportsPart() {
  const t = useText(settingsReportsText);
  const { agencyId } = useDesk();
  const query = useQuery({
    queryKey: ['report-settings', agencyId],
    queryFn: () => fetchReportSettings(agencyId),
  });
  return (
    <section className="card stack handling" aria-labelledby="h-report-settings">
      <h2 id="h-report-settings">{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <Loaded query={query}>
        {(settings) => (
          <div key={agencyId} className="stack">
            <CheckerSetting settings={settings} />
            <MinimumSetting settings={settings} />
          </div>
        )}
      </Loaded>
    </section>
  );
}
