import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useDesk } from '../app/session.ts';
import { DateField } from '../parts/date-field.tsx';
import { generalText } from '../text/general.ts';
import { stepsText } from '../text/steps.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import { FileField } from './file-field.tsx';

interface Common {
  name: string | (string | number)[];
  label: string;
  required?: boolean;
  hint?: ReactNode;
}

function useItem({ name, label, required = false, hint }: Common) {
  const t = useText(generalText);
  const { colon } = useText(marksText);
  return {
    name,
    label,
    extra: hint,
    rules: [{ required, message: `${label}${colon}${t.required}` }],
  };
}

/** One line of text. */
export function TextItem(props: Common & { max?: number; autoComplete?: string }) {
  return (
    <Form.Item {...useItem(props)}>
      <Input maxLength={props.max ?? 300} autoComplete={props.autoComplete ?? 'off'} />
    </Form.Item>
  );
}

/** Several lines of text. */
export function LongTextItem(props: Common & { max?: number; rows?: number }) {
  return (
    <Form.Item {...useItem(props)}>
      <Input.TextArea autoSize={{ minRows: props.rows ?? 2, maxRows: 14 }} maxLength={props.max ?? 2000} />
    </Form.Item>
  );
}

/** A reason that goes on record. */
export function ReasonItem({
  name = 'reason',
  label,
  hint,
}: {
  name?: string;
  label: string;
  hint?: string;
}) {
  const t = useText(generalText);
  return <LongTextItem name={name} label={label} required hint={hint ?? t.reasonHint} rows={3} />;
}

export function ChoiceItem(
  props: Common & { options: readonly { value: string; label: string }[]; clearable?: boolean },
) {
  return (
    <Form.Item {...useItem(props)}>
      <Select
        options={[...props.options]}
        allowClear={props.clearable ?? !props.required}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
      />
    </Form.Item>
  );
}

export function NumberItem(props: Common & { min?: number; max?: number }) {
  const t = useText(generalText);
  const { colon } = useText(marksText);
  const { min = 0, max = 1_000_000 } = props;
  const item = useItem(props);
  // A number out of bounds is said, never quietly changed to another.
  const within = {
    type: 'integer' as const,
    min,
    max,
    message: `${props.label}${colon}${t.between(min, max)}`,
  };
  return (
    <Form.Item {...item} rules={[...item.rules, within]}>
      <InputNumber style={{ width: 160 }} />
    </Form.Item>
  );
}

/** A date; not after today unless `future`. */
export function DateItem(props: Common & { future?: boolean }) {
  const { today } = useDesk().me;
  return (
    <Form.Item {...useItem(props)}>
      <DateField latest={props.future ? undefined : today} />
    </Form.Item>
  );
}

/** The day of the act that counts in law; today to begin with. */
export function OnItem({ label, hint }: { label?: string; hint?: string }) {
  const t = useText(stepsText);
  return <DateItem name="on" label={label ?? t.on} hint={hint ?? t.onHint} required />;
}

/** Files sent with the form; `kinds` says which are taken where it is not the usual ones. */
export function FileItem({ kinds, many = false, ...props }: Common & { many?: boolean; kinds?: string }) {
  return (
    <Form.Item {...useItem(props)}>
      <FileField label={props.label} many={many} {...(kinds === undefined ? {} : { hint: kinds })} />
    </Form.Item>
  );
}
