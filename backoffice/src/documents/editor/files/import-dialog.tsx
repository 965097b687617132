import type { Editor } from '@tiptap/core';
import { Alert, Button, Modal, Radio, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { ApiError } from '../../../api/client.ts';
import type { Problem } from '../../../api/client.ts';
import { convertFile } from '../../../api/editor-checks.ts';
import type { Converted } from '../../../api/editor-checks.ts';
import { FileField } from '../../../fields/file-field.tsx';
import { ProblemList } from '../../../parts/problems.tsx';
import { findingsText } from '../../../text/editor-findings.ts';
import { generalText } from '../../../text/general.ts';
import { marksText } from '../../../text/marks.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { useEdited } from '../form/edited.ts';
import { staffPictureUrl } from '../rich/picture-source.ts';
import { untidyHtml } from '../rich/tidy-html.ts';

interface Props {
  documentId: string;
  file: File | null;
  editor: Editor;
  close: () => void;
}

/** Takes a file over into the text: reads it, says what was changed on the way, shows it, then puts it where it shall go. */
export function ImportDialog({ documentId, file, editor, close }: Props) {
  const t = useText(findingsText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const edited = useEdited();
  const [chosen, choose] = useState<File | null>(file);
  const [converted, show] = useState<Converted | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [replaces, setReplaces] = useState(editor.isEmpty);
  useEffect(() => {
    if (!chosen) return;
    let isOpen = true;
    show(null);
    setProblems([]);
    convertFile(documentId, chosen).then(
      (read) => isOpen && show(read),
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        if (isOpen) setProblems(error.problems);
      },
    );
    return () => void (isOpen = false);
  }, [documentId, chosen]);
  const put = (): void => {
    const html = untidyHtml(converted!.html);
    if (replaces) editor.chain().focus().setContent(html, { emitUpdate: true }).run();
    else editor.chain().focus().insertContent(html).run();
    close();
  };
  return (
    <Modal
      open
      width={760}
      title={t.importTitle}
      onCancel={close}
      footer={[
        <Button key="no" onClick={close}>
          {general.cancel}
        </Button>,
        <Button key="yes" type="primary" disabled={!converted} onClick={put}>
          {replaces ? t.importReplace : t.importInsert}
        </Button>,
      ]}
    >
      <div className="stack">
        <p className="soft small">{t.importHint}</p>
        <FileField
          label={t.importTitle}
          value={chosen ?? undefined}
          onChange={(given) => choose((given as File | undefined) ?? null)}
        />
        <ProblemList problems={problems} />
        {chosen && !converted && problems.length === 0 ? (
          <p role="status" className="row">
            <Spin size="small" /> {t.importing}
          </p>
        ) : null}
        {converted ? (
          <>
            <Alert
              type="info"
              title={t.imported}
              description={
                converted.notes.length === 0 ? (
                  t.noNotes
                ) : (
                  <ul>
                    {converted.notes.map(({ code, text }) => (
                      <li key={code}>{pick(text)}</li>
                    ))}
                  </ul>
                )
              }
            />
            {converted.title ? (
              <p className="row">
                {t.importTitleFound}
                {colon}
                {converted.title}
                <Button size="small" onClick={() => edited('title', converted.title)}>
                  {t.importUseTitle}
                </Button>
              </p>
            ) : null}
            <Radio.Group
              aria-label={t.importHow}
              value={replaces}
              onChange={({ target }) => setReplaces(target.value as boolean)}
              options={[
                { value: true, label: t.importReplace },
                { value: false, label: t.importInsert },
              ]}
            />
            <div
              className="document-body conflict-text"
              tabIndex={0}
              aria-label={t.imported}
              dangerouslySetInnerHTML={{
                __html: converted.html.replace(/\/files\/[\w-]+/g, (src) => staffPictureUrl(documentId, src)),
              }}
            />
          </>
        ) : null}
      </div>
    </Modal>
  );
}
