import { Button, Input } from 'antd';
import { useState } from 'react';
import { generalText } from '../../text/general.ts';
import { reviewText } from '../../text/reviews.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';

interface Props {
  working: boolean;
  close: () => void;
  send: (reason: string) => void;
}

/** What a dismissal rests on; it stays on record and survives the next check. */
export function DismissForm({ working, close, send }: Props) {
  const t = useText(reviewText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim() === '';
  const submit = (): void => {
    setAsked(true);
    if (reason.trim() !== '') send(reason.trim());
  };
  return (
    <div className="stack" style={{ gap: 8 }}>
      <Input.TextArea
        autoFocus
        value={reason}
        maxLength={1000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        aria-label={t.dismissReason}
        placeholder={`${t.dismissReason}${colon}${t.reasonHint}`}
        status={missing ? 'error' : ''}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      {missing ? (
        <p role="alert" className="upload-problem small">
          {t.dismissReason}
          {colon}
          {general.required}
        </p>
      ) : null}
      <div className="row">
        <Button size="small" type="primary" loading={working} onClick={submit}>
          {t.dismiss}
        </Button>
        <Button size="small" onClick={close}>
          {general.cancel}
        </Button>
      </div>
    </div>
  );
}
