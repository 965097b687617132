import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { generalText } from '../text/general.ts';
import { useText } from '../text/use-text.ts';
import './file-field.css';

interface Props {
  id?: string;
  label?: string;
  value?: File | File[] | undefined;
  onChange?: (value: File | File[] | undefined) => void;
  /** A list of files rather than one. */
  many?: boolean;
  /** Which files are taken here, where it is not the usual kinds. */
  hint?: string;
}

/** Chooses files; they are sent with the form. */
export function FileField({ id, label, value, onChange, many = false, hint }: Props) {
  const t = useText(generalText);
  const input = useRef<HTMLInputElement>(null);
  const chosen = value === undefined ? [] : Array.isArray(value) ? value : [value];
  const give = (files: File[]): void =>
    onChange?.(files.length === 0 ? undefined : many ? files : files.at(-1));
  return (
    <div className="file-field">
      <label className="ant-btn file-button">
        <PaperClipOutlined aria-hidden="true" /> {t.upload}
        <input
          ref={input}
          id={id}
          type="file"
          aria-label={label}
          multiple={many}
          className="hidden-text"
          onChange={(event) => {
            give(many ? [...chosen, ...(event.target.files ?? [])] : [...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      <p className="soft small">{hint ?? t.uploadHint}</p>
      <ul>
        {chosen.map((file, index) => (
          <li key={`${file.name}-${index}`} className="row small">
            <span>{file.name}</span>
            <Button
              type="text"
              size="small"
              aria-label={`${t.remove} ${file.name}`}
              icon={<CloseOutlined />}
              onClick={() => give(chosen.filter((one) => one !== file))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
