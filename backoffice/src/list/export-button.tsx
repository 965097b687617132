import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { requestsText } from '../text/requests.ts';
import { useText } from '../text/use-text.ts';

/** Downloads the list as it is filtered now. */
export function ExportButton({ urlOf }: { urlOf: (format: 'xlsx' | 'csv') => string }) {
  const t = useText(requestsText);
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            key: 'xlsx',
            label: (
              <a href={urlOf('xlsx')} download>
                {t.exportXlsx}
              </a>
            ),
          },
          {
            key: 'csv',
            label: (
              <a href={urlOf('csv')} download>
                {t.exportCsv}
              </a>
            ),
          },
        ],
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden="true" />}>{t.export}</Button>
    </Dropdown>
  );
}
