import { Progress } from 'antd';
import { useState } from 'react';
import { ApiError } from '../../../api/client.ts';
import type { Problem } from '../../../api/client.ts';
import { uploadFile } from '../../../api/upload.ts';
import { ProblemList } from '../../../parts/problems.tsx';
import { findingsText } from '../../../text/editor-findings.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';

/** Takes files by choosing or dropping and sends them one after the other, with progress. */
export function UploadArea({ documentId, done }: { documentId: string; done: () => void }) {
  const t = useText(findingsText);
  const general = useText(generalText);
  const [sending, show] = useState<{ name: string; share: number } | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const send = async (files: readonly File[]): Promise<void> => {
    setProblems([]);
    for (const file of files) {
      show({ name: file.name, share: 0 });
      try {
        await uploadFile(`/documents/${documentId}/files`, file, (share) => show({ name: file.name, share }));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        setProblems((before) => [...before, ...error.problems]);
      }
    }
    show(null);
    done();
  };
  return (
    <div
      className="upload-area"
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void send([...event.dataTransfer.files]);
      }}
    >
      <p className="row">
        {t.drop}
        <label className="ant-btn file-button">
          {t.chooseFiles}
          <input
            type="file"
            multiple
            className="hidden-text"
            onChange={({ target }) => {
              void send([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>
      </p>
      <p className="soft small">{general.uploadHint}</p>
      {sending ? (
        <div role="status">
          <p className="small">{t.uploading(sending.name)}</p>
          <Progress percent={Math.round(sending.share * 100)} size="small" />
        </div>
      ) : null}
      <ProblemList problems={problems} />
    </div>
  );
}
