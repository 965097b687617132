import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { reportFileUrl } from '../api/reports.ts';
import { useDesk } from '../app/session.ts';
import { reportsText } from '../text/reports.ts';
import { useText } from '../text/use-text.ts';

const FORMATS = ['pdf', 'docx', 'xlsx', 'html', 'json'] as const;

/** Downloads the whole report of a year. */
export function DownloadButton({ year }: { year: number }) {
  const t = useText(reportsText);
  const { agencyId } = useDesk();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: FORMATS.map((format) => ({
          key: format,
          label: (
            <a href={reportFileUrl(agencyId, year, format)} download>
              {t.asFormat(format.toUpperCase())}
            </a>
          ),
        })),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden="true" />}>{t.download}</Button>
    </Dropdown>
  );
}
