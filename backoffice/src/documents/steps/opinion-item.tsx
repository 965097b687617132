import { Button, Form } from 'antd';
import { LongTextItem } from '../../fields/fields.tsx';
import { reviewText } from '../../text/document-review.ts';
import { useText } from '../../text/use-text.ts';
import './steps.css';

interface Props {
  name: string;
  label: string;
  usual: readonly string[];
  required?: boolean;
  hint?: string;
  max?: number;
}

/** A text for the record; usual wordings are put in by a click and changed as needed. */
export function OpinionItem({ name, label, usual, required = false, hint, max = 500 }: Props) {
  const t = useText(reviewText);
  const form = Form.useFormInstance();
  return (
    <div className="opinion">
      <LongTextItem name={name} label={label} required={required} hint={hint} max={max} rows={3} />
      <div className="usual" role="group" aria-label={t.templates}>
        <span className="soft small">{t.templates}</span>
        {usual.map((words) => (
          <Button
            key={words}
            size="small"
            className="usual-words"
            onClick={() => form.setFieldValue(name, words)}
          >
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
