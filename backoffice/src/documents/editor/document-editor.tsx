import { Link, useNavigate } from '@tanstack/react-router';
import { App, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { useDesk } from '../../app/session.ts';
import type { StaffDocument } from '../../api/documents.ts';
import { documentsText } from '../../text/documents.ts';
import { editorFormText } from '../../text/editor-form.ts';
import { savingText } from '../../text/editor-saving.ts';
import { useText } from '../../text/use-text.ts';
import { draftValues } from './draft-values.ts';
import { EditorFoot } from './editor-foot.tsx';
import { EditorLayout } from './editor-layout.tsx';
import { EditedContext } from './form/edited.ts';
import { MetadataFields } from './form/metadata-fields.tsx';
import { TextFields } from './form/text-fields.tsx';
import { PresentPeople } from './presence/present-people.tsx';
import { usePresence } from './presence/use-presence.ts';
import { PictureContext } from './rich/picture-source.ts';
import { useDraft } from './saving/use-draft.ts';
import { SavingDialogs } from './saving/saving-dialogs.tsx';

/** Writes on the draft of a document: saves by itself, tells who else is here, loses nothing. */
export function DocumentEditor({ document }: { document: StaffDocument }) {
  const t = useText(savingText);
  const texts = useText(editorFormText);
  const documents = useText(documentsText);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { me } = useDesk();
  const edition = document.editions[0]!;
  const [initial] = useState(() => draftValues(edition));
  const [form] = Form.useForm<Record<string, unknown>>();
  const draft = useDraft({
    form,
    documentId: document.id,
    personId: me.person.id,
    initial,
    revision: edition.revision,
  });
  const unsaved = useUnsaved(draft.autosave.isUnsaved);
  const others = usePresence(document.id, 'editing');
  const writers = others.filter(({ doing }) => doing === 'editing').map(({ name }) => name);
  const leave = async (): Promise<void> => {
    if (!(await draft.autosave.saveNow())) return;
    unsaved.clear();
    await navigate({ to: '/documents/$id', params: { id: document.id } });
  };
  useEffect(() => {
    const save = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // The text gives its last words to the form first.
      setTimeout(
        () => void draft.autosave.saveNow().then((saved) => saved && message.success(documents.saved)),
      );
    };
    window.addEventListener('keydown', save);
    return () => window.removeEventListener('keydown', save);
  });
  return (
    <PictureContext.Provider value={document.id}>
      <EditedContext.Provider value={draft.changed}>
        <Form
          form={form}
          layout="vertical"
          initialValues={initial}
          onValuesChange={draft.changed}
          onFinish={() => void leave()}
        >
          <EditorLayout
            fileCount={edition.files.length}
            head={
              <>
                <div className="editor-head">
                  <div>
                    <p className="small soft">
                      <Link to="/documents/$id" params={{ id: document.id }}>
                        {t.backToDocument}
                      </Link>{' '}
                      · {documents.edition(edition.number)}
                    </p>
                    <h1>{texts.heading}</h1>
                  </div>
                  <PresentPeople others={others} />
                </div>
                {writers.length > 0 ? (
                  <p className="others" role="alert">
                    {t.othersEdit(writers.join('、'))}
                  </p>
                ) : null}
                {edition.sentBackReason ? (
                  <p className="others">
                    {documents.sentBack}：{edition.sentBackReason}
                  </p>
                ) : null}
              </>
            }
            main={
              <section className="card" aria-label={documents.text}>
                <TextFields />
              </section>
            }
            aside={<MetadataFields document={document} />}
            foot={<EditorFoot draft={draft} />}
          />
          <SavingDialogs draft={draft} documentId={document.id} />
        </Form>
      </EditedContext.Provider>
    </PictureContext.Provider>
  );
}
