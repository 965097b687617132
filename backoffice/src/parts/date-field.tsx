import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  id?: string;
  label?: string;
  placeholder?: string;
  /** No day after this one can be chosen. */
  latest?: string | undefined;
  earliest?: string | undefined;
}

/** A calendar date as `YYYY-MM-DD`; can be typed. */
export function DateField({ value, onChange, id, label, placeholder, latest, earliest }: Props) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      {...(placeholder ? { placeholder } : {})}
      {...(latest ? { maxDate: dayjs(latest) } : {})}
      {...(earliest ? { minDate: dayjs(earliest) } : {})}
      aria-label={label}
      value={value ? dayjs(value) : null}
      onChange={(chosen: dayjs.Dayjs | null) => onChange?.(chosen ? chosen.format('YYYY-MM-DD') : undefined)}
      format="YYYY-MM-DD"
      style={{ width: '100%', minWidth: 130 }}
    />
  );
}
