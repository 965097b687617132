import type { Guide } from '../../../api/requests.ts';
import { Mark } from '../../../parts/mark.tsx';
import { decisionText } from '../../../text/decision.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { EVIDENCE } from './registry.ts';

/** The fields of what the outcome must be able to prove; what the record supplies is only named. */
export function EvidenceFields({ result }: { result: NonNullable<Guide['result']> }) {
  const t = useText(decisionText);
  const pick = useSay();
  const groups = [...result.evidence];
  if (groups.length === 0) return null;
  return (
    <section className="card" aria-labelledby="h-evidence">
      <h2 id="h-evidence">
        {t.evidence} <span className="soft small">{t.evidenceHint}</span>
      </h2>
      {groups.map((group) => (
        <div key={group.anyOf.map(({ key }) => key).join()} className="evidence">
          {group.anyOf.length > 1 ? <p className="soft small">{t.anyOf}</p> : null}
          {group.anyOf.map(({ key, label }) => {
            const Fields = EVIDENCE[key];
            return (
              <fieldset key={key} className="plain-fieldset">
                <legend>
                  <b>{pick(label)}</b> <span className="soft small">{group.article}</span>{' '}
                  {group.given && !Fields ? <Mark tone="pine">{t.given}</Mark> : null}
                </legend>
                {Fields ? <Fields label={pick(label)} /> : null}
              </fieldset>
            );
          })}
        </div>
      ))}
    </section>
  );
}
