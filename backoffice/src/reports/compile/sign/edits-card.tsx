import { compileText } from '../../../text/reports-compile.ts';
import { signText } from '../../../text/reports-sign.ts';
import { instantText } from '../../../text/dates.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { Differences } from '../text/differences.tsx';
import { useWorkbench } from '../workbench.ts';

/** For who checks and signs: which parts were written by hand, by whom, and how they differ from the draft. */
export function EditsCard() {
  const t = useText(signText);
  const c = useText(compileText);
  const pick = useSay();
  const { compilation } = useWorkbench();
  const edited = compilation.parts.filter(({ saved }) => saved);
  return (
    <section className="card" aria-labelledby="h-edits">
      <h2 id="h-edits">{t.edits}</h2>
      {edited.length === 0 ? <p className="soft">{t.editsNone}</p> : null}
      <ul className="entries">
        {edited.map((part) => (
          <li key={part.id}>
            <details>
              <summary>
                {pick(part.label)}{' '}
                {part.savedByName && part.savedAt ? (
                  <span className="soft small">{c.savedBy(part.savedByName, instantText(part.savedAt))}</span>
                ) : null}
              </summary>
              <p className="soft small">{c.compareLead}</p>
              <Differences before={part.draft} after={part.text} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
