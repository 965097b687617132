import type { Case } from '../api/requests.ts';
import { caseText } from '../text/case.ts';
import { useText } from '../text/use-text.ts';

/** What is asked for, in the applicant's words; before a correction, too. */
export function RequestText({ data }: { data: Case }) {
  const t = useText(caseText);
  const { description, originalDescription } = data.request;
  return (
    <section className="card" aria-labelledby="h-asked">
      <h2 id="h-asked">{t.description}</h2>
      <p className="pre case-text">{description}</p>
      {originalDescription !== description ? (
        <details>
          <summary className="soft">{t.original}</summary>
          <p className="pre case-text soft">{originalDescription}</p>
        </details>
      ) : null}
    </section>
  );
}
