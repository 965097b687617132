import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { reportPreviewUrl } from '../../../api/reports-compilation.ts';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';
import { useWorkbench } from '../workbench.ts';

export const FORMATS = ['pdf', 'docx', 'xlsx', 'html', 'json'] as const;

/** The report as it stands, as a file. */
export function VersionFiles() {
  const t = useText(signText);
  const { reportKey } = useWorkbench();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: FORMATS.map((format) => ({
          key: format,
          label: (
            <a href={reportPreviewUrl(reportKey, format)} download>
              {t.asFormat(format.toUpperCase())}
            </a>
          ),
        })),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden="true" />}>{t.files}</Button>
    </Dropdown>
  );
}
