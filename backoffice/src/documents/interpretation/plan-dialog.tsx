import { Form, Input, Radio, Select } from 'antd';
import { ActDialog } from '../../act/act-dialog.tsx';
import { saveInterpretationPlan, type DocumentInterpretation } from '../../api/interpretation.ts';
import { DateItem, LongTextItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { INTERPRETATION_FORMS, interpretationText } from '../../text/interpretation.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

interface Props {
  documentId: string;
  plan: DocumentInterpretation['plan'];
  close: () => void;
}

/** The plan of a document's interpretation, or why none is needed; reviewed with the draft. */
export function PlanDialog({ documentId, plan, close }: Props) {
  const t = useText(interpretationText);
  const language = useLanguage();
  return (
    <ActDialog
      title={plan ? t.changePlan : t.fillPlan}
      width={640}
      initial={plan ?? { kind: 'plan', forms: ['text'] }}
      send={(values) => saveInterpretationPlan(documentId, values)}
      close={close}
    >
      <Form.Item name="kind" label={t.choice}>
        <Radio.Group
          options={[
            { value: 'plan', label: t.planned },
            { value: 'none', label: t.noneNeeded },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) =>
          getFieldValue('kind') === 'none' ? (
            <Form.Item name="reason" label={t.reason} required>
              <Input.TextArea rows={3} maxLength={500} />
            </Form.Item>
          ) : (
            <>
              <Form.Item name="forms" label={t.forms} required>
                <Select mode="multiple" options={optionsOf(INTERPRETATION_FORMS, language)} />
              </Form.Item>
              <LongTextItem required name="outline" label={t.outline} hint={t.outlineHint} rows={3} />
              <TextItem required name="firstInterpreter" label={t.firstInterpreter} max={60} />
              <TextItem name="channels" label={t.channels} max={200} />
              <DateItem name="plannedOn" label={t.plannedOn} />
            </>
          )
        }
      </Form.Item>
    </ActDialog>
  );
}
