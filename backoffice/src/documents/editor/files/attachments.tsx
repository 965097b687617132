import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../../act/act-dialog.tsx';
import { useAct } from '../../../act/use-act.ts';
import { attachmentUrl, removeAttachment } from '../../../api/documents.ts';
import type { Edition } from '../../../api/documents.ts';
import { arrangeAttachments } from '../../../api/editor-checks.ts';
import { TextItem } from '../../../fields/fields.tsx';
import { ProblemList } from '../../../parts/problems.tsx';
import { sizeText } from '../../../parts/size-text.ts';
import { documentsText } from '../../../text/documents.ts';
import { findingsText } from '../../../text/editor-findings.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';
import { moved } from './moved.ts';
import { UploadArea } from './upload-area.tsx';
import './files.css';

type File = Edition['files'][number];

/** The draft's files: sent with progress, put in order by dragging or by the arrows, renamed, removed. */
export function Attachments({
  documentId,
  files,
  changed,
}: {
  documentId: string;
  files: readonly File[];
  changed: () => void;
}) {
  const t = useText(findingsText);
  const documents = useText(documentsText);
  const general = useText(generalText);
  const [renaming, rename] = useState<File | null>(null);
  const [dragged, drag] = useState<number | null>(null);
  const remove = useAct((fileId: string) => removeAttachment(documentId, fileId), { then: changed });
  const order = useAct(
    (list: readonly File[]) =>
      arrangeAttachments(
        documentId,
        list.map(({ id }) => ({ fileId: id })),
      ),
    { then: changed },
  );
  const move = (from: number, to: number): void => {
    if (to >= 0 && to < files.length && from !== to) void order.run(moved(files, from, to));
  };
  const dot = renaming?.name.lastIndexOf('.') ?? -1;
  return (
    <div className="stack">
      {files.length === 0 ? <p className="soft">{documents.noFiles}</p> : null}
      {files.length > 1 ? <p className="soft small">{t.orderHint}</p> : null}
      <ol className="entries files">
        {files.map((file, at) => (
          <li
            key={file.id}
            draggable={files.length > 1}
            onDragStart={() => drag(at)}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              move(dragged, at);
              drag(null);
            }}
            onDragEnd={() => drag(null)}
            className={dragged === at ? 'file-dragged' : undefined}
          >
            <span className="file-name">
              <a href={attachmentUrl(documentId, file.id)} target="_blank" rel="noopener">
                {file.name}
              </a>
              <span className="soft small"> {sizeText(file.size)}</span>
            </span>
            <span className="nowrap">
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined />}
                aria-label={t.moveUp(file.name)}
                disabled={at === 0 || order.working}
                onClick={() => move(at, at - 1)}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined />}
                aria-label={t.moveDown(file.name)}
                disabled={at === files.length - 1 || order.working}
                onClick={() => move(at, at + 1)}
              />
              <Button
                type="text"
                size="small"
                icon={<EditOutlined />}
                aria-label={t.rename(file.name)}
                onClick={() => rename(file)}
              />
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={`${general.remove} ${file.name}`}
                disabled={remove.working}
                onClick={() => void remove.run(file.id)}
              />
            </span>
          </li>
        ))}
      </ol>
      <ProblemList problems={[...remove.problems, ...order.problems]} />
      <UploadArea documentId={documentId} done={changed} />
      {renaming ? (
        <ActDialog
          title={t.rename('').trim()}
          initial={{ name: dot > 0 ? renaming.name.slice(0, dot) : renaming.name }}
          send={({ name }) => {
            const wanted = String(name);
            const list = files.map(({ id }) =>
              id === renaming.id ? { fileId: id, name: wanted } : { fileId: id },
            );
            return arrangeAttachments(documentId, list);
          }}
          then={changed}
          close={() => rename(null)}
        >
          <TextItem name="name" label={t.newName} required max={120} />
        </ActDialog>
      ) : null}
    </div>
  );
}
