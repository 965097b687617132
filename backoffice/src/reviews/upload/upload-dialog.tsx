import { Button, Modal, Progress } from 'antd';
import { useDesk } from '../../app/session.ts';
import { generalText } from '../../text/general.ts';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';
import { DropZone } from './drop-zone.tsx';
import { UploadRow } from './upload-row.tsx';
import { useUploads } from './use-uploads.ts';
import './upload.css';

/** Takes in one report or many; each file says how it went. */
export function UploadDialog({ close }: { close: () => void }) {
  const t = useText(reviewText);
  const general = useText(generalText);
  const { agencyId } = useDesk();
  const { uploads, add, retry } = useUploads(agencyId);
  const kept = uploads.filter(({ state }) => state === 'done').length;
  const failed = uploads.filter(({ state }) => state === 'failed').length;
  const settled = kept + failed;
  return (
    <Modal
      open
      title={t.upload}
      width={720}
      onCancel={close}
      mask={{ closable: false }}
      footer={<Button onClick={close}>{general.close}</Button>}
    >
      <div className="stack">
        <p className="act-lead" style={{ margin: 0 }}>
          {t.uploadLead}
        </p>
        <DropZone add={add} />
        {uploads.length > 0 ? (
          <>
            <div role="status">
              {settled === uploads.length ? t.allDone(kept, failed) : t.progress(settled, uploads.length)}
              <Progress
                percent={Math.round((settled / uploads.length) * 100)}
                size="small"
                showInfo={false}
                aria-label={t.progress(settled, uploads.length)}
              />
            </div>
            <ul className="entries">
              {uploads.map((upload) => (
                <UploadRow
                  key={upload.id}
                  upload={upload}
                  retry={(known) => retry(upload, known)}
                  close={close}
                />
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Modal>
  );
}
