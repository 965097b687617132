import { Button, Form } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { saveDocument } from '../../api/documents.ts';
import type { Edition, StaffDocument } from '../../api/documents.ts';
import { ProblemList } from '../../parts/problems.tsx';
import { documentsText } from '../../text/documents.ts';
import { useText } from '../../text/use-text.ts';
import { EditorFields } from './editor-fields.tsx';
import { asInput } from './as-input.ts';
import './editor.css';

/** Edits the draft of an edition. */
export function DocumentEditor({
  document,
  edition,
  leave,
}: {
  document: StaffDocument;
  edition: Edition;
  leave: () => void;
}) {
  const t = useText(documentsText);
  const [form] = Form.useForm<Record<string, unknown>>();
  const unsaved = useUnsaved();
  const act = useAct((values: object) => saveDocument(document.id, values), {
    form,
    done: t.saved,
    then: unsaved.clear,
  });
  const tryLeave = async (): Promise<void> => {
    if (await unsaved.mayLeave()) leave();
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={edition}
      onValuesChange={unsaved.touch}
      onFinish={(values) => void act.run(asInput(values))}
    >
      <EditorFields isLaterEdition={edition.number > 1} />
      <div className="editor-foot">
        <ProblemList problems={act.problems} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={act.working}>
            {t.save}
          </Button>
          <Button onClick={() => void tryLeave()}>{t.leaveEdit}</Button>
        </div>
      </div>
    </Form>
  );
}
