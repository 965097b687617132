import { Form, Input } from 'antd';
import { documentsText } from '../../../text/documents.ts';
import { editorFormText } from '../../../text/editor-form.ts';
import { useText } from '../../../text/use-text.ts';
import { isUsualNumber, tidyDocumentNumber } from './document-number.ts';
import { useFormValue } from './use-form-value.ts';

/** The document number; brackets and spaces are put right on leaving the field, an unusual form is only remarked on. */
export function DocumentNumberField() {
  const t = useText(documentsText);
  const form = useText(editorFormText);
  const instance = Form.useFormInstance();
  const number = useFormValue<string | null>('documentNumber') ?? '';
  const isUnusual = number !== '' && !isUsualNumber(number);
  const tidy = (): void => {
    const tidied = tidyDocumentNumber(number);
    if (tidied !== number) instance.setFieldValue('documentNumber', tidied);
  };
  return (
    <Form.Item
      name="documentNumber"
      label={t.documentNumber}
      extra={isUnusual ? <span className="must">{form.numberUnusual}</span> : form.numberHint}
    >
      <Input maxLength={60} autoComplete="off" onBlur={tidy} />
    </Form.Item>
  );
}
