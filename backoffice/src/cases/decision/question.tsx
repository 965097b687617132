import { useEffect, useRef } from 'react';
import type { Guide } from '../../api/requests.ts';
import { useSay } from '../../text/use-text.ts';

/** One question with its help and article; choosing an option goes on to the next. */
export function Question({
  question,
  answer,
}: {
  question: NonNullable<Guide['next']>;
  answer: (option: string) => void;
}) {
  const pick = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [question.id]);
  return (
    <section className="card question" aria-labelledby="h-question">
      <p className="soft small">
        {question.step} · {pick(question.stepName)} · {question.article}
      </p>
      <h2 id="h-question" ref={heading} tabIndex={-1}>
        {pick(question.ask)}
      </h2>
      <p className="question-help">{pick(question.help)}</p>
      <ul>
        {question.options.map((option) => (
          <li key={option.id}>
            <button type="button" className="option" onClick={() => answer(option.id)}>
              {pick(option.label)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
