import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Editor } from '@tiptap/core';
import { App, Form, Tabs } from 'antd';
import { useEffect, useState } from 'react';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { useDesk } from '../../app/session.ts';
import type { StaffDocument } from '../../api/documents.ts';
import type { Finding } from '../../api/editor-checks.ts';
import { documentsText } from '../../text/documents.ts';
import { findingsText } from '../../text/editor-findings.ts';
import { editorFormText } from '../../text/editor-form.ts';
import { useText } from '../../text/use-text.ts';
import { draftValues } from './draft-values.ts';
import { EditorFoot } from './editor-foot.tsx';
import { EditorHead } from './editor-head.tsx';
import { EditorLayout } from './editor-layout.tsx';
import { holdEnter } from './hold-enter.ts';
import { Attachments } from './files/attachments.tsx';
import { useTextFiles } from './files/use-text-files.tsx';
import { FindingsPanel } from './findings/findings-panel.tsx';
import { goToFinding } from './findings/go-to-finding.ts';
import { useFindings, useMarkedFindings } from './findings/use-findings.ts';
import { EditedContext } from './form/edited.ts';
import { MetadataFields } from './form/metadata-fields.tsx';
import { TextFields } from './form/text-fields.tsx';
import { PictureContext } from './rich/picture-source.ts';
import { SavingDialogs } from './saving/saving-dialogs.tsx';
import { useDraft } from './saving/use-draft.ts';

type Side = 'metadata' | 'findings' | 'files';

/** Writes on the draft of a document: saves by itself, checks as one goes, loses nothing. */
export function DocumentEditor({ document }: { document: StaffDocument }) {
  const form = useText(editorFormText);
  const checks = useText(findingsText);
  const documents = useText(documentsText);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { me } = useDesk();
  const { id } = document;
  const edition = document.editions[0]!;
  const [initial] = useState(() => draftValues(edition));
  const [fields] = Form.useForm<Record<string, unknown>>();
  const [editor, setEditor] = useState<Editor | null>(null);
  const [side, show] = useState<Side>('metadata');
  const personId = me.person.id;
  const draft = useDraft({ form: fields, documentId: id, personId, initial, revision: edition.revision });
  const { autosave } = draft;
  const unsaved = useUnsaved(autosave.isUnsaved, autosave.saveNow);
  const findings = useFindings(id, autosave.state.revision);
  useMarkedFindings(editor, findings.data);
  const textFiles = useTextFiles(id);
  const refresh = (): void => {
    void client.invalidateQueries({ queryKey: ['draft', id] });
    void client.invalidateQueries({ queryKey: ['findings', id] });
  };
  const leave = async (): Promise<void> => {
    if (!(await autosave.saveNow())) return;
    unsaved.clear();
    await navigate({ to: '/documents/$id', params: { id } });
  };
  useEffect(() => {
    const save = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // The text gives its last words to the form first.
      setTimeout(() => void autosave.saveNow().then((saved) => saved && message.success(documents.saved)));
    };
    window.addEventListener('keydown', save);
    return () => window.removeEventListener('keydown', save);
  });
  const goTo = (finding: Finding): void => {
    if (finding.place.part === 'file') show('files');
    else if (finding.place.part === 'metadata') show('metadata');
    goToFinding(finding, editor);
  };
  const open = findings.data?.open;
  const tabs = [
    {
      key: 'metadata',
      label: form.metadataTab,
      forceRender: true,
      children: <MetadataFields document={document} />,
    },
    {
      key: 'findings',
      label: checks.tab(open ? open.error + open.warning + open.info : 0),
      children: (
        <FindingsPanel
          documentId={id}
          query={findings}
          isStale={autosave.state.phase !== 'saved'}
          saveFirst={autosave.saveNow}
          fixed={({ body, title, summary, revision }) => {
            draft.replace(body === null ? {} : { body, title, summary }, revision, false);
            refresh();
          }}
          goTo={goTo}
        />
      ),
    },
    {
      key: 'files',
      label: `${form.attachmentsTab} ${edition.files.length || ''}`.trim(),
      children: <Attachments documentId={id} files={edition.files} changed={refresh} />,
    },
  ];
  return (
    <PictureContext.Provider value={id}>
      <EditedContext.Provider value={draft.changed}>
        <Form
          form={fields}
          layout="vertical"
          initialValues={initial}
          scrollToFirstError
          onValuesChange={draft.changed}
          onFinish={() => void leave()}
          onKeyDown={holdEnter}
        >
          <EditorLayout
            fileCount={edition.files.length}
            head={<EditorHead document={document} />}
            main={
              <section className="card" aria-label={documents.text}>
                <TextFields
                  tools={textFiles.tools}
                  takeFiles={textFiles.takeFiles}
                  ready={(made) => {
                    setEditor(made);
                    textFiles.watch(made);
                  }}
                />
              </section>
            }
            aside={<Tabs size="small" activeKey={side} onChange={(key) => show(key as Side)} items={tabs} />}
            foot={
              <EditorFoot
                draft={draft}
                documentId={id}
                blocking={findings.data?.blocked ? (open?.error ?? 0) : 0}
                showFindings={() => show('findings')}
                done={unsaved.clear}
              />
            }
          />
          {textFiles.dialogs}
        </Form>
        <SavingDialogs draft={draft} documentId={id} />
      </EditedContext.Provider>
    </PictureContext.Provider>
  );
}
