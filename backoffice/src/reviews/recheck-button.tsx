import { ReloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useAct } from '../act/use-act.ts';
import { recheckReports } from '../api/reviews.ts';
import { useDesk } from '../app/session.ts';
import { reviewText } from '../text/reviews.ts';
import { useText } from '../text/use-text.ts';

/** Checks one report, or all of a year, again; says how many came out differently. */
export function RecheckButton({ year, id }: { year: number; id?: string }) {
  const t = useText(reviewText);
  const { agencyId } = useDesk();
  const { notification } = App.useApp();
  const act = useAct(() => recheckReports({ agencyId, year, ...(id ? { id } : {}) }), {
    then: ({ checked, changed }) =>
      notification.info({ title: t.rechecked(checked, changed.length), placement: 'bottomRight' }),
  });
  return (
    <Button
      icon={<ReloadOutlined aria-hidden="true" />}
      loading={act.working}
      title={id ? undefined : t.recheckYearLead}
      onClick={() => void act.run(undefined)}
    >
      {id ? t.recheck : t.recheckYear}
    </Button>
  );
}
