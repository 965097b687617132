import type { Case } from '../../api/requests.ts';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { caseText } from '../../text/case.ts';
import { useText } from '../../text/use-text.ts';

/** What the applicant was asked to correct, and until when. */
export function CorrectionCard({ data: { correction } }: { data: Case }) {
  const t = useText(caseText);
  if (!correction) return null;
  return (
    <section className="card" aria-labelledby="h-correction">
      <h2 id="h-correction">{t.correction}</h2>
      <Facts
        across
        rows={[
          [t.sentOn, <Day key="s" on={correction.sentOn} />],
          [t.respondBy, <Day key="b" on={correction.respondBy} />],
          [t.correctedOn, correction.receivedOn ? <Day key="r" on={correction.receivedOn} /> : null],
        ]}
      />
      <p className="soft small" style={{ marginTop: 10 }}>
        {t.correctionItems}
      </p>
      <ol style={{ listStyle: 'decimal', paddingLeft: 20 }}>
        {correction.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      {correction.guidance ? <p className="pre soft">{correction.guidance}</p> : null}
    </section>
  );
}
