import { useNavigate } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useAct } from '../act/use-act.ts';
import { useUnsaved } from '../act/use-unsaved.ts';
import { useDesk } from '../app/session.ts';
import { createDocument } from '../api/documents.ts';
import { ProblemList } from '../parts/problems.tsx';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { asInput } from './editor/as-input.ts';
import { EditorFields } from './editor/editor-fields.tsx';
import './document.css';
import './editor/editor.css';

/** A new document: the draft is made with the first saving. */
export function NewDocumentPage() {
  const t = useText(documentsText);
  const { agencyId, me } = useDesk();
  const navigate = useNavigate();
  const [form] = Form.useForm<Record<string, unknown>>();
  const unsaved = useUnsaved();
  const act = useAct((values: object) => createDocument({ agencyId, ...values }), {
    form,
    done: t.created,
    then: ({ id }) => {
      unsaved.clear();
      return navigate({ to: '/documents/$id', params: { id } });
    },
  });
  return (
    <>
      <div className="case-head">
        <h1>{t.newDocument}</h1>
      </div>
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          kind: 'normative_document',
          attribute: 'proactive',
          signedOn: me.today,
          columns: [],
          keywords: [],
        }}
        onValuesChange={unsaved.touch}
        onFinish={(values) => void act.run(asInput(values))}
      >
        <EditorFields isLaterEdition={false} />
        <div className="editor-foot">
          <ProblemList problems={act.problems} />
          <div className="row">
            <Button type="primary" htmlType="submit" loading={act.working}>
              {t.create}
            </Button>
          </div>
        </div>
      </Form>
    </>
  );
}
