import type { DocumentRow } from '../api/documents.ts';
import { Mark } from '../parts/mark.tsx';
import type { Tone } from '../parts/tone.ts';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { useVocabulary } from './use-vocabulary.ts';

type Deadline = NonNullable<DocumentRow['deadline']>;

function toneOf({ state, daysLeft }: Deadline): Tone {
  if (state === 'late' || state === 'due_today' || state === 'released_late') return 'cinnabar';
  if (state === 'released_in_time') return 'pine';
  return daysLeft !== null && daysLeft <= 3 ? 'amber' : 'plain';
}

/** The 20 working days of Art. 26: until when, and whether it was kept. */
export function DeadlineMark({ deadline }: { deadline: Deadline | null }) {
  const t = useText(documentsText);
  const { label } = useVocabulary();
  if (!deadline) return <span className="soft">—</span>;
  return (
    <span className="row" style={{ gap: 4 }}>
      {deadline.dueOn} <Mark tone={toneOf(deadline)}>{label('deadlineStates', deadline.state)}</Mark>
      {deadline.provisional ? <span className="soft small"> {t.provisional}</span> : null}
    </span>
  );
}
