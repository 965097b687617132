import { Button } from 'antd';
import { generalText } from '../../text/general.ts';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';
import { CloseOutlined } from '@ant-design/icons';
import { DropZone } from './drop-zone.tsx';
import './upload.css';

/** One report as a file of a form. */
export function ReportFileField({
  value,
  onChange,
}: {
  value?: File;
  onChange?: (file: File | undefined) => void;
}) {
  const t = useText(reviewText);
  const general = useText(generalText);
  return (
    <div>
      <DropZone add={(files) => onChange?.(files[0])} many={false} />
      {value ? (
        <p className="row">
          {value.name}
          <Button
            type="text"
            size="small"
            aria-label={`${general.remove} ${value.name}`}
            icon={<CloseOutlined />}
            onClick={() => onChange?.(undefined)}
          />
        </p>
      ) : (
        <p className="soft small">{t.fileKinds}</p>
      )}
    </div>
  );
}
