import { Button, Modal } from 'antd';
import { useState } from 'react';
import { replyPreviewUrl } from '../../api/requests.ts';
import { caseText } from '../../text/case.ts';
import { useText } from '../../text/use-text.ts';

/** Shows the reply letter as it would go out now. */
export function PreviewButton({ id }: { id: string }) {
  const t = useText(caseText);
  const [shown, show] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => show(true)}>
        {t.preview}
      </Button>
      <Modal
        open={shown}
        onCancel={() => show(false)}
        title={t.preview}
        footer={null}
        width={880}
        destroyOnHidden
      >
        <iframe src={replyPreviewUrl(id)} title={t.preview} className="letter-preview" />
      </Modal>
    </>
  );
}
