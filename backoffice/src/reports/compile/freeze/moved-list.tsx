import type { Compilation } from '../../../api/reports-compilation.ts';
import { Mark } from '../../../parts/mark.tsx';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';
import { useFigures } from '../text/figures.ts';

type Moved = NonNullable<Compilation['frozen']>['moved'];

/** What the records say differently since the freeze; a published report does not take it over. */
export function MovedList({ moved, published }: { moved: Moved; published: boolean }) {
  const t = useText(signText);
  const { open } = useFigures();
  return (
    <section className="card stack" aria-labelledby="h-moved">
      <h2 id="h-moved">{published ? t.movedTitlePublished : t.movedTitle}</h2>
      {moved.length === 0 ? (
        <p>
          <Mark tone="pine">{t.movedNone}</Mark>
        </p>
      ) : (
        <>
          {moved.some(({ cause }) => cause === 'sum') ? <p>{t.movedSum}</p> : null}
          {moved.some(({ cause }) => cause === 'own') ? <p>{t.movedOwn}</p> : null}
          <p className="soft">{published ? t.movedLeadPublished : t.movedLead}</p>
          <ul className="entries">
            {moved.map(({ key, label, before, after, cause }) => (
              <li key={key} className="entry-head">
                <button type="button" className="link-button" onClick={() => open(key)}>
                  {label}
                </button>
                {cause === 'members' ? (
                  <span className="soft">{t.movedMembers(after)}</span>
                ) : (
                  <span>
                    {t.frozenValue} {before} → {cause === 'sum' ? t.sumValue : t.nowValue} <b>{after}</b>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
