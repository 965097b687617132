import { Form, Select } from 'antd';
import { optionsOf } from '../../parts/choices.ts';
import { INTERPRETATION_FORMS, interpretationText } from '../../text/interpretation.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** How an interpretation explains; shown once it is said which document it explains. */
export function InterpretationFormField() {
  const t = useText(interpretationText);
  const language = useLanguage();
  return (
    <Form.Item noStyle dependencies={['interpretsId']}>
      {({ getFieldValue }) =>
        getFieldValue('interpretsId') ? (
          <Form.Item name="interpretationForm" label={t.form}>
            <Select allowClear options={optionsOf(INTERPRETATION_FORMS, language)} />
          </Form.Item>
        ) : null
      }
    </Form.Item>
  );
}
