import { Button } from 'antd';
import type { Guide } from '../../api/requests.ts';
import { decisionText } from '../../text/decision.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';

/** The way so far; each answer can be given anew. */
export function AnsweredQuestions({
  path,
  change,
}: {
  path: Guide['path'];
  change: (question: string) => void;
}) {
  const t = useText(decisionText);
  const { colon } = useText(marksText);
  const pick = useSay();
  if (path.length === 0) return null;
  return (
    <section className="card" aria-labelledby="h-answered">
      <h2 id="h-answered">{t.answered}</h2>
      <ol className="entries">
        {path.map((question) => (
          <li key={question.id}>
            <p className="soft small">
              {pick(question.stepName)}
              {colon}
              {pick(question.ask)}
            </p>
            <div className="entry-head">
              <span>{pick(question.options.find(({ id }) => id === question.answer)?.label)}</span>
              <Button
                type="link"
                size="small"
                className="quiet"
                aria-label={t.changeWhat(pick(question.ask))}
                onClick={() => change(question.id)}
              >
                {t.change}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
