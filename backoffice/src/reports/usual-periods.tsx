import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { periodFileUrl } from '../api/reports-compilation.ts';
import { useDesk } from '../app/session.ts';
import { signText } from '../text/reports-sign.ts';
import { useText } from '../text/use-text.ts';
import { usualPeriods } from './quarters.ts';

const FORMATS = ['xlsx', 'html', 'json'] as const;

/** Quarters and other usual periods of a year at one press, and the tables of the period as a file. */
export function UsualPeriods({
  year,
  from,
  to,
  choose,
}: {
  year: number;
  from: string;
  to: string;
  choose: (period: { from: string; to: string }) => void;
}) {
  const t = useText(signText);
  const { agencyId } = useDesk();
  return (
    <div className="row usual-periods">
      <span className="row" role="group" aria-label={t.periods}>
        {usualPeriods(year, t).map((period) => {
          const isChosen = period.from === from && period.to === to;
          return (
            <Button
              key={period.name}
              size="small"
              type={isChosen ? 'primary' : 'default'}
              aria-pressed={isChosen}
              onClick={() => choose({ from: period.from, to: period.to })}
            >
              {period.name}
            </Button>
          );
        })}
      </span>
      <Dropdown
        trigger={['click']}
        menu={{
          items: FORMATS.map((format) => ({
            key: format,
            label: (
              <a href={periodFileUrl(agencyId, from, to, format)} download>
                {t.asFormat(format.toUpperCase())}
              </a>
            ),
          })),
        }}
      >
        <Button size="small" icon={<DownloadOutlined aria-hidden="true" />}>
          {t.downloadPeriod}
        </Button>
      </Dropdown>
    </div>
  );
}
