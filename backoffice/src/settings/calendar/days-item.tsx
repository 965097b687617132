import { DatePicker, Form } from 'antd';
import dayjs from 'dayjs';
import { calendarText } from '../../text/calendar.ts';
import { useText } from '../../text/use-text.ts';

interface FieldProps {
  id?: string;
  value?: string[];
  onChange?: (days: string[]) => void;
}

function Days({ id, value = [], onChange }: FieldProps) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      multiple
      format="YYYY-MM-DD"
      value={value.map((day) => dayjs(day))}
      onChange={(days: dayjs.Dayjs[] | null) =>
        onChange?.((days ?? []).map((day) => day.format('YYYY-MM-DD')).sort())
      }
      style={{ width: '100%' }}
    />
  );
}

/** Several single days. */
export function DaysItem({ name, label }: { name: string; label: string }) {
  const t = useText(calendarText);
  return (
    <Form.Item name={name} label={label} extra={t.workHint}>
      <Days />
    </Form.Item>
  );
}
