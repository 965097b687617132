import { useNavigate } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useAct } from '../act/use-act.ts';
import { useUnsaved } from '../act/use-unsaved.ts';
import { useDesk } from '../app/session.ts';
import { createDocument } from '../api/documents.ts';
import { ProblemList } from '../parts/problems.tsx';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { asInput } from './editor/draft-values.ts';
import { EditorLayout } from './editor/editor-layout.tsx';
import { MetadataFields } from './editor/form/metadata-fields.tsx';
import { TextFields } from './editor/form/text-fields.tsx';
import './document.css';

/** A new document: the draft is made with the first saving; from then on it saves by itself. */
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
      return navigate({ to: '/documents/$id/edit', params: { id } });
    },
  });
  return (
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
      <EditorLayout
        fileCount={0}
        head={
          <div className="case-head">
            <h1>{t.newDocument}</h1>
          </div>
        }
        main={
          <section className="card" aria-label={t.text}>
            <TextFields />
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
  );
}
