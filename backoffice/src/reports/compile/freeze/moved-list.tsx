import type { Compilation } from '../../../api/reports-compilation.ts';
import { Mark } from '../../../parts/mark.tsx';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';
import { useFigures } from '../text/figures.ts';

type Moved = NonNullable<Compilation['frozen']>['moved'];

/** What the records say differently since the freeze. */
export function MovedList({ moved }: { moved: Moved }) {
  const t = useText(signText);
  const { open } = useFigures();
  return (
    <section className="card stack" aria-labelledby="h-moved">
      <h2 id="h-moved">{t.movedTitle}</h2>
      {moved.length === 0 ? (
        <p>
          <Mark tone="pine">{t.movedNone}</Mark>
        </p>
      ) : (
        <>
          <p className="soft">{t.movedLead}</p>
          <ul className="entries">
            {moved.map(({ key, label, before, after }) => (
              <li key={key} className="entry-head">
                <button type="button" className="link-button" onClick={() => open(key)}>
                  {label}
                </button>
                <span>
                  {t.frozenValue} {before} → {t.nowValue} <b>{after}</b>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
