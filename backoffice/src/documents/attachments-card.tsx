import { CloseOutlined } from '@ant-design/icons';
import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../act/use-act.ts';
import { attachmentUrl, removeAttachment, uploadAttachment } from '../api/documents.ts';
import type { Edition, StaffDocument } from '../api/documents.ts';
import { FileItem, TextItem } from '../fields/fields.tsx';
import { ProblemList } from '../parts/problems.tsx';
import { sizeText } from '../parts/size-text.ts';
import { documentsText } from '../text/documents.ts';
import { generalText } from '../text/general.ts';
import { useText } from '../text/use-text.ts';

/** The files of an edition; readers see them from the release on, and only then. */
export function AttachmentsCard({ document, edition }: { document: StaffDocument; edition: Edition }) {
  const t = useText(documentsText);
  const general = useText(generalText);
  const [adding, add] = useState(false);
  const [form] = Form.useForm<{ file: File; label?: string }>();
  const mayAdd = document.nextSteps.some(
    ({ action, allowed }) => action === 'disclosure.upload_attachment' && allowed,
  );
  const upload = useAct((body: object) => uploadAttachment(document.id, body), {
    form,
    then: () => add(false),
  });
  const remove = useAct((fileId: string) => removeAttachment(document.id, fileId));
  return (
    <section className="card" aria-labelledby="h-files">
      <div className="card-head">
        <h2 id="h-files">{t.files}</h2>
        {mayAdd ? (
          <Button size="small" onClick={() => add(true)}>
            {t.addFile}
          </Button>
        ) : null}
      </div>
      {edition.files.length === 0 ? <p className="soft">{t.noFiles}</p> : null}
      <ul className="entries">
        {edition.files.map((file) => (
          <li key={file.id} className="entry-head">
            <span>
              <a href={attachmentUrl(document.id, file.id)} target="_blank" rel="noopener">
                {file.name}
              </a>
              <span className="soft small"> {sizeText(file.size)}</span>
            </span>
            {mayAdd ? (
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={`${general.remove} ${file.name}`}
                loading={remove.working}
                onClick={() => void remove.run(file.id)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <ProblemList problems={remove.problems} />
      <Modal
        open={adding}
        title={t.addFile}
        okText={t.addFile}
        cancelText={general.cancel}
        confirmLoading={upload.working}
        onCancel={() => add(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <Form form={form} layout="vertical" preserve={false} onFinish={(values) => void upload.run(values)}>
          <FileItem name="file" label={t.files} required />
          <TextItem name="label" label={t.fileLabel} hint={t.fileLabelHint} max={120} />
          <ProblemList problems={upload.problems} />
        </Form>
      </Modal>
    </section>
  );
}
