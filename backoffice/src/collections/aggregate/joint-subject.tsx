import { CloseOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, InputNumber, Radio, Select } from 'antd';
import type { Aggregate } from '../../api/collections.ts';
import { ChoiceItem, NumberItem } from '../../fields/fields.tsx';
import { sumText } from '../../text/collection-sum.ts';
import { generalText } from '../../text/general.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import { table3Choices } from './joint-values.ts';
import type { JointValues } from './joint-values.ts';

/** The fields of the kind of joint item chosen. */
export function JointSubject({ aggregate }: { aggregate: Aggregate }) {
  return (
    <Form.Item noStyle dependencies={['type']}>
      {({ getFieldValue }) => {
        const type = getFieldValue('type') as JointValues['type'];
        if (type === 'document') return <DocumentFields />;
        if (type === 'request') return <RequestFields aggregate={aggregate} />;
        return <CellFields aggregate={aggregate} />;
      }}
    </Form.Item>
  );
}

function DocumentFields() {
  const t = useText(sumText);
  return (
    <>
      <Form.Item name="row" label={t.documentRow}>
        <Radio.Group
          options={[
            { value: 'normative_docs', label: t.normative },
            { value: 'rules', label: t.rules },
          ]}
        />
      </Form.Item>
      <Form.Item name="columns" label={t.documentColumns} required>
        <Checkbox.Group
          options={[
            { value: 'issued', label: t.issued },
            { value: 'repealed', label: t.repealed },
            { value: 'in_force', label: t.inForce },
          ]}
        />
      </Form.Item>
      <NumberItem name="quantity" label={t.quantity} min={1} required />
    </>
  );
}

function RequestFields({ aggregate }: { aggregate: Aggregate }) {
  const t = useText(sumText);
  const { applicants, outcomes } = table3Choices(aggregate.cells);
  return (
    <>
      <div className="field-pair">
        <ChoiceItem name="applicant" label={t.applicant} required options={applicants} />
        <ChoiceItem
          name="arrived"
          label={t.arrived}
          required
          options={[
            { value: 'new_received', label: t.newReceived },
            { value: 'carried_in', label: t.carriedIn },
          ]}
        />
      </div>
      <ChoiceItem name="outcome" label={t.outcome} required options={outcomes} />
      <NumberItem name="quantity" label={t.quantity} min={1} required />
    </>
  );
}

function CellFields({ aggregate }: { aggregate: Aggregate }) {
  const t = useText(sumText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const options = Object.entries(aggregate.cells).map(([value, { label }]) => ({ value, label }));
  return (
    <Form.List name="entries">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, index) => (
            <div key={key} className="item-line">
              <Form.Item
                name={[name, 'cell']}
                label={`${t.cell} ${index + 1}`}
                rules={[{ required: true, message: `${t.cell}${colon}${general.required}` }]}
              >
                <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
              </Form.Item>
              <Form.Item
                name={[name, 'quantity']}
                label={t.quantity}
                style={{ flex: '0 0 120px' }}
                rules={[{ required: true, message: `${t.quantity}${colon}${general.required}` }]}
              >
                <InputNumber min={0} style={{ width: 110 }} />
              </Form.Item>
              {fields.length > 1 ? (
                <Button
                  type="text"
                  icon={<CloseOutlined />}
                  aria-label={`${general.remove} ${index + 1}`}
                  onClick={() => remove(name)}
                />
              ) : null}
            </div>
          ))}
          <Form.Item>
            <Button size="small" onClick={() => add({})}>
              {t.addCell}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
