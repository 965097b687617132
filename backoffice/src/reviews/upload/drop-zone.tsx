import { UploadOutlined } from '@ant-design/icons';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';
import '../../fields/file-field.css';

const KINDS = '.txt,.md,.html,.htm,.docx,.xlsx,.pdf';

/** Chooses files, or takes those that are dropped. */
export function DropZone({ add, many = true }: { add: (files: File[]) => void; many?: boolean }) {
  const t = useText(reviewText);
  const [over, setOver] = useState(false);
  const onDrag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={over ? 'drop-zone is-over' : 'drop-zone'}
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) => onDrag(event, false)}
      onDrop={(event) => {
        onDrag(event, false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) add(many ? files : files.slice(0, 1));
      }}
    >
      <label className="ant-btn file-button">
        <UploadOutlined aria-hidden="true" /> {t.choose}
        <input
          type="file"
          className="hidden-text"
          multiple={many}
          accept={KINDS}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      <span className="soft">{t.drop}</span>
    </div>
  );
}
