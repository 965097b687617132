import type { PresentPerson } from '../../../api/editor.ts';
import { savingText } from '../../../text/editor-saving.ts';
import { useText } from '../../../text/use-text.ts';
import { clockTime } from '../saving/clock-time.ts';
import './presence.css';

/** Who else has the document open: the family name as a mark, the whole name, what they do and since when. */
export function PresentPeople({ others }: { others: readonly PresentPerson[] }) {
  const t = useText(savingText);
  if (others.length === 0) return null;
  return (
    <ul className="present" aria-label={t.present}>
      {others.map(({ personId, name, doing, since }) => (
        <li key={personId} className={`present-${doing}`} title={t.since(name, clockTime(since))}>
          <span aria-hidden="true" className="present-face">
            {[...name][0]}
          </span>
          {name}
          <span className="small soft">{doing === 'editing' ? t.editing : t.reading}</span>
        </li>
      ))}
    </ul>
  );
}
