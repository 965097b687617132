import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { fetchPreview } from '../../../api/reports-compilation.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { compileText } from '../../../text/reports-compile.ts';
import { useText } from '../../../text/use-text.ts';
import { useWorkbench } from '../workbench.ts';

/** Shows the report as it will be published, with the text as saved a moment ago. */
export function PreviewButton() {
  const t = useText(compileText);
  const { writing } = useWorkbench();
  const [shown, show] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          void writing.flush().then(() => show(true));
        }}
      >
        {t.preview}
      </Button>
      {shown ? <Preview close={() => show(false)} /> : null}
    </>
  );
}

function Preview({ close }: { close: () => void }) {
  const t = useText(compileText);
  const { reportKey } = useWorkbench();
  const query = useQuery({
    queryKey: ['preview', reportKey],
    queryFn: () => fetchPreview(reportKey),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Modal open title={t.preview} footer={null} onCancel={close} width={980} className="preview-modal">
      <p className="soft small">{t.previewLead}</p>
      <Loaded query={query}>
        {(html) => <iframe title={t.preview} srcDoc={html} sandbox="" className="preview-frame" />}
      </Loaded>
    </Modal>
  );
}
