import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { decisionText } from '../../../text/decision.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';

/** Titles of what is given. */
export function ItemsFields() {
  const t = useText(decisionText);
  const general = useText(generalText);
  return (
    <Form.List name={['evidence', 'items']}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className="item-line">
              <Form.Item name={name}>
                <Input maxLength={300} aria-label={`${t.itemTitle} ${name + 1}`} />
              </Form.Item>
              <Button
                type="text"
                icon={<MinusCircleOutlined />}
                aria-label={`${general.remove} ${t.itemTitle} ${name + 1}`}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add('')}>
            {t.add} {t.itemTitle}
          </Button>
        </>
      )}
    </Form.List>
  );
}
