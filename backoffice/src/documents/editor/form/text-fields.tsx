import { Form, Input } from 'antd';
import { documentsText } from '../../../text/documents.ts';
import { generalText } from '../../../text/general.ts';
import { marksText } from '../../../text/marks.ts';
import { useText } from '../../../text/use-text.ts';
import { RichText } from '../rich/rich-text.tsx';
import type { RichTextProps } from '../rich/rich-text.tsx';
import { Needed } from './needed.tsx';
import { SummaryField } from './summary-field.tsx';

/** Title, text and summary. */
export function TextFields(rich: Pick<RichTextProps, 'tools' | 'ready' | 'takeFiles'>) {
  const t = useText(documentsText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  return (
    <>
      <Form.Item
        name="title"
        label={t.name}
        rules={[{ required: true, whitespace: true, message: `${t.name}${colon}${general.required}` }]}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} maxLength={200} className="editor-title" />
      </Form.Item>
      <Form.Item name="body" label={<Needed name="body" label={t.bodyLabel} />}>
        <RichText label={t.bodyLabel} {...rich} />
      </Form.Item>
      <SummaryField />
    </>
  );
}
