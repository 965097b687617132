import { Button } from 'antd';
import { ProblemList } from '../../../parts/problems.tsx';
import { savingText } from '../../../text/editor-saving.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';
import type { Autosave } from './use-autosave.ts';
import { clockTime } from './clock-time.ts';

/** Whether the server has what is on the screen; what to do when it has not. */
export function SaveStatus({ autosave, decide }: { autosave: Autosave; decide: () => void }) {
  const t = useText(savingText);
  const general = useText(generalText);
  const { state, problems } = autosave;
  switch (state.phase) {
    case 'saved':
      return <Line tone="done">{state.at === null ? t.untouched : t.saved(clockTime(state.at))}</Line>;
    case 'changed':
      return <Line>{t.changed}</Line>;
    case 'saving':
      return <Line>{t.saving}</Line>;
    case 'unreachable':
      return (
        <Line tone="bad">
          {t.unreachable}
          <Button size="small" onClick={autosave.retry}>
            {general.retry}
          </Button>
        </Line>
      );
    case 'refused':
      return (
        <div>
          <Line tone="bad">{t.refused}</Line>
          <ProblemList problems={problems} />
        </div>
      );
    case 'conflict':
      return (
        <Line tone="bad">
          {t.conflict}
          <Button size="small" danger onClick={decide}>
            {t.decide}
          </Button>
        </Line>
      );
  }
}

function Line({ tone = 'plain', children }: { tone?: 'plain' | 'done' | 'bad'; children: React.ReactNode }) {
  return (
    <p className={`save-status save-${tone}`} role="status">
      {children}
    </p>
  );
}
