import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useAct } from '../act/use-act.ts';
import { useUnsaved } from '../act/use-unsaved.ts';
import { useDesk } from '../app/session.ts';
import { createDocument } from '../api/documents.ts';
import { ProblemList } from '../parts/problems.tsx';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { asInput, draftValues } from './editor/draft-values.ts';
import { EditorLayout } from './editor/editor-layout.tsx';
import { holdEnter } from './editor/hold-enter.ts';
import { useTextFiles } from './editor/files/use-text-files.tsx';
import { MetadataFields } from './editor/form/metadata-fields.tsx';
import { TextFields } from './editor/form/text-fields.tsx';
import { EditedContext } from './editor/form/edited.ts';
import { differingFields, dropCopy, keepCopy, readCopy } from './editor/saving/local-copy.ts';
import { RestoreDialog } from './editor/saving/restore-dialog.tsx';
import './document.css';

const route = getRouteApi('/documents/new');

/** A new document: the draft is made with the first saving; from then on it saves by itself. */
export function NewDocumentPage() {
  const t = useText(documentsText);
  const { agencyId, me } = useDesk();
  const navigate = useNavigate();
  const [form] = Form.useForm<Record<string, unknown>>();
  const unsaved = useUnsaved();
  const textFiles = useTextFiles(undefined);
  const { interprets } = route.useSearch();
  const [empty] = useState(() => ({
    kind: interprets ? 'policy_interpretation' : 'normative_document',
    ...(interprets && { interpretsId: interprets }),
    attribute: 'proactive',
    signedOn: me.today,
    columns: [],
    keywords: [],
  }));
  const [found, find] = useState(() => readCopy(localStorage, me.person.id, `new:${agencyId}`));
  const changed = (): void => {
    unsaved.touch();
    const values = draftValues(form.getFieldsValue(true));
    keepCopy(localStorage, me.person.id, `new:${agencyId}`, { values, revision: 0, at: Date.now() });
  };
  const drop = (): void => {
    dropCopy(localStorage, me.person.id, `new:${agencyId}`);
    find(undefined);
  };
  const act = useAct((values: object) => createDocument({ agencyId, ...values }), {
    form,
    done: t.created,
    then: ({ id }) => {
      unsaved.clear();
      drop();
      return navigate({ to: '/documents/$id/edit', params: { id } });
    },
  });
  return (
    <EditedContext.Provider value={changed}>
      <Form
        form={form}
        layout="vertical"
        initialValues={empty}
        onValuesChange={changed}
        onKeyDown={holdEnter}
        onFinish={(values) => void act.run(asInput(values))}
      >
        <EditorLayout
          fileCount={0}
          head={
            <div className="case-head">
              <h1>{t.newDocument}</h1>
            </div>
          }
          main={
            <section className="card" aria-label={t.text}>
              <TextFields tools={textFiles.tools} takeFiles={textFiles.takeFiles} ready={textFiles.watch} />
            </section>
          }
          aside={<MetadataFields />}
          foot={
            <>
              <ProblemList problems={act.problems} />
              <Button type="primary" htmlType="submit" loading={act.working}>
                {t.create}
              </Button>
            </>
          }
        />
      </Form>
      {found ? (
        <RestoreDialog
          at={found.at}
          fields={differingFields(draftValues(found.values), draftValues(empty))}
          restore={() => {
            form.setFieldsValue(draftValues(found.values));
            unsaved.touch();
            find(undefined);
          }}
          drop={drop}
        />
      ) : null}
    </EditedContext.Provider>
  );
}
