import { Button } from 'antd';
import { Mark } from '../../../parts/mark.tsx';
import type { Tone } from '../../../parts/tone.ts';
import { instantText } from '../../../text/dates.ts';
import { compileText } from '../../../text/reports-compile.ts';
import { useText } from '../../../text/use-text.ts';
import type { WritingInUse } from './use-writing.ts';
import type { SaveState } from './writing.ts';

const TONES: Record<SaveState, Tone> = {
  saved: 'pine',
  waiting: 'plain',
  saving: 'plain',
  failed: 'cinnabar',
  refused: 'cinnabar',
  conflict: 'amber',
};

/** Whether the text is saved, always in sight; a failed save can be repeated at once. */
export function SaveLine({ writing }: { writing: WritingInUse }) {
  const t = useText(compileText);
  const { state, savedAt } = writing;
  const time = savedAt ? instantText(savedAt).slice(-5) : '';
  const words = {
    saved: t.saved(time),
    waiting: t.waiting,
    saving: t.saving,
    failed: t.failed,
    refused: t.refused,
    conflict: t.twoTexts,
  }[state];
  return (
    <div className="save-line" role="status">
      <Mark tone={TONES[state]}>{words}</Mark>
      {state === 'failed' || state === 'waiting' ? (
        <Button size="small" type="link" onClick={() => void writing.flush()}>
          {t.saveNow}
        </Button>
      ) : null}
    </div>
  );
}
