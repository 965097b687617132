import { Link } from '@tanstack/react-router';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { Mark } from '../../parts/mark.tsx';
import type { Tone } from '../../parts/tone.ts';
import { SeverityCounts } from '../../parts/severity-counts.tsx';
import { sizeText } from '../../parts/size-text.ts';
import { reviewText } from '../../text/reviews.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Upload } from './use-uploads.ts';

const TONES: Record<Upload['state'], Tone> = {
  waiting: 'plain',
  working: 'indigo',
  done: 'pine',
  failed: 'cinnabar',
};

interface Props {
  upload: Upload;
  retry: (known: { agencyName: string; year: number | null }) => void;
  close: () => void;
}

/** One file: what became of it; where the file does not say agency or year, fields to say them. */
export function UploadRow({ upload, retry, close }: Props) {
  const t = useText(reviewText);
  const { file, state, result } = upload;
  return (
    <li>
      <div className="entry-head">
        <span>
          {file.name} <span className="soft small">{sizeText(file.size)}</span>
        </span>
        <Mark tone={TONES[state]}>{t[state]}</Mark>
      </div>
      {result ? (
        <div className="row">
          <span>
            {result.agencyName} · {t.yearOf(result.year)}
          </span>
          <SeverityCounts counts={result} />
          {result.replacedId ? <span className="soft small">{t.replacedOld}</span> : null}
          <Link to="/reviews/$id" params={{ id: result.id }} onClick={close}>
            {t.look}
          </Link>
        </div>
      ) : null}
      {state === 'failed' ? <FailedUpload upload={upload} retry={retry} /> : null}
    </li>
  );
}

function FailedUpload({ upload, retry }: Omit<Props, 'close'>) {
  const t = useText(reviewText);
  const language = useLanguage();
  const [agencyName, setName] = useState(upload.agencyName);
  const [year, setYear] = useState(upload.year);
  const fields = new Set(upload.problems.map(({ field }) => field));
  return (
    <div className="stack" style={{ gap: 8 }}>
      <ul role="alert">
        {upload.problems.map((problem) => (
          <li key={problem.code + (problem.field ?? '')} className="upload-problem">
            {problem[language]}
          </li>
        ))}
      </ul>
      <div className="row">
        {fields.has('agencyName') ? (
          <Input
            value={agencyName}
            maxLength={120}
            placeholder={t.agencyName}
            aria-label={t.agencyName}
            style={{ width: 260 }}
            onChange={(event) => setName(event.target.value)}
          />
        ) : null}
        {fields.has('year') ? (
          <InputNumber
            value={year}
            placeholder={t.year}
            aria-label={t.year}
            onChange={(value) => setYear(value)}
          />
        ) : null}
        <Button size="small" onClick={() => retry({ agencyName: agencyName.trim(), year })}>
          {t.retry}
        </Button>
      </div>
    </div>
  );
}
