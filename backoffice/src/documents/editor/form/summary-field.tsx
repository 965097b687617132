import { App, Button, Form, Input } from 'antd';
import { documentsText } from '../../../text/documents.ts';
import { editorFormText } from '../../../text/editor-form.ts';
import { useText } from '../../../text/use-text.ts';
import { useEdited } from './edited.ts';
import { Needed } from './needed.tsx';
import { suggestSummary } from './suggest-summary.ts';

/** The summary of the catalogue (Art. 12); on request the first paragraph of the text is taken for it. */
export function SummaryField() {
  const t = useText(documentsText);
  const form = useText(editorFormText);
  const { message } = App.useApp();
  const instance = Form.useFormInstance();
  const edited = useEdited();
  const suggest = (): void => {
    const summary = suggestSummary((instance.getFieldValue('body') as string | undefined) ?? '');
    if (summary === '') return void message.info(form.suggestNothing);
    edited('summary', summary);
    void message.info(form.suggestReplaced);
  };
  return (
    <Form.Item label={<Needed name="summary" label={t.summary} />} htmlFor="summary">
      <Form.Item name="summary" noStyle>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} showCount />
      </Form.Item>
      {/* Below the count, which stands under the field. */}
      <Button type="link" className="quiet" onClick={suggest} style={{ marginBlockStart: 22 }}>
        {form.suggestSummary}
      </Button>
    </Form.Item>
  );
}
