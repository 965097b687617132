import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchCompilation } from '../api/reports-compilation.ts';
import type { Compilation } from '../api/reports-compilation.ts';
import { useDesk } from '../app/session.ts';
import { Mark } from '../parts/mark.tsx';
import { signText } from '../text/reports-sign.ts';
import { useText } from '../text/use-text.ts';

const WAITING = ['publish', 'approve', 'check'] as const;

/** What the person is to do with it now; nothing once it is published. */
function dutyOf({ stage, acts }: Compilation): (typeof WAITING)[number] | 'write' | null {
  if (stage === 'published') return null;
  const may = (act: string): boolean => acts.some((one) => one.act === act && one.allowed);
  return WAITING.find(may) ?? (stage === 'draft' && may('edit') ? 'write' : null);
}

/** On the first screen: the report of the year that is over, while it waits for this person. */
export function ReportDuty() {
  const t = useText(signText);
  const { agencyId, me, may } = useDesk();
  const year = Number(me.today.slice(0, 4)) - 1;
  const { data } = useQuery({
    queryKey: ['compilation', agencyId, year],
    queryFn: () => fetchCompilation({ agencyId, year }),
    enabled: may('reporting.get_compilation'),
    staleTime: 60_000,
  });
  const duty = data ? dutyOf(data) : null;
  if (!data || duty === null) return null;
  const isCorrection = data.versions.some(({ publishedOn }) => publishedOn !== null);
  const isLate = me.today > data.dueOn && !isCorrection;
  return (
    <p className="act-lead row">
      <Mark tone={isLate ? 'cinnabar' : 'amber'}>
        {t[`duty_${duty}`](isCorrection ? t.dutyCorrection(year, data.version) : t.dutyReport(year))}
      </Mark>
      {isCorrection ? null : <span className="soft">{t.dueOn(data.dueOn)}</span>}
      <Link
        to="/reports/$year/compile"
        params={{ year: String(year) }}
        search={duty === 'write' ? {} : { step: 'sign' }}
      >
        {t.dutyOpen}
      </Link>
    </p>
  );
}
