import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { pasteText } from '../../../text/editor.ts';
import { generalText } from '../../../text/general.ts';
import { marksText } from '../../../text/marks.ts';
import { useText } from '../../../text/use-text.ts';
import type { PasteNote } from '../paste/notes.ts';

/** Tells quietly what was left out of what was pasted. */
export function PasteNotice({
  notes,
  undo,
  close,
}: {
  notes: readonly PasteNote[];
  undo: () => void;
  close: () => void;
}) {
  const t = useText(pasteText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  return (
    <div className="paste-notice small" role="status">
      <span>
        {t.cleaned}
        {colon}
        {notes.map(({ code, count }) => t[code](count)).join('；')}。
      </span>
      <Button type="link" size="small" onClick={undo}>
        {t.undo}
      </Button>
      <Button type="text" size="small" icon={<CloseOutlined />} aria-label={general.close} onClick={close} />
    </div>
  );
}
