import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { guideDecision } from '../../api/requests.ts';
import type { Case } from '../../api/requests.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { decisionText } from '../../text/decision.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { RequestText } from '../request-text.tsx';
import { AnsweredQuestions } from './answered-questions.tsx';
import { DecisionForm } from './decision-form.tsx';
import { Question } from './question.tsx';
import { StepRail } from './step-rail.tsx';
import './guide.css';

/** The seven questions in order; their end is the outcome with its basis, evidence and reasons. */
export function GuidedDecision({ data }: { data: Case }) {
  const t = useText(decisionText);
  const pick = useSay();
  const { id } = data.row;
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(data.draft?.answers ?? {});
  const savedAnswers = useRef(answers);
  const query = useQuery({
    queryKey: ['guide', id, answers],
    queryFn: () => guideDecision(id, answers),
    placeholderData: keepPreviousData,
  });
  // Where another step has to come first, there is nothing to save yet.
  const unsaved = useUnsaved(() => answers !== savedAnswers.current && !query.data?.act);
  const changeAnswers = async (to: Readonly<Record<string, string>>): Promise<void> => {
    if (unsaved.isTouched() && !(await unsaved.mayLeave())) return;
    unsaved.clear();
    setAnswers(to);
  };
  return (
    <Loaded query={query}>
      {(guide) => {
        const before = (question: string): Record<string, string> => {
          const at = guide.path.findIndex((one) => one.id === question);
          const kept = at < 0 ? guide.path : guide.path.slice(0, at);
          return Object.fromEntries(kept.map((one) => [one.id, one.answer]));
        };
        return (
          <>
            <StepRail
              reached={guide.next?.step ?? guide.path.at(-1)?.step ?? 1}
              done={guide.result !== null}
            />
            <div className="guide">
              <div className="stack">
                <RequestText data={data} />
                <AnsweredQuestions
                  path={guide.path}
                  change={(question) => void changeAnswers(before(question))}
                />
              </div>
              <div className="stack">
                {guide.next ? (
                  <Question
                    question={guide.next}
                    answer={(option) => setAnswers({ ...before(guide.next!.id), [guide.next!.id]: option })}
                  />
                ) : null}
                {guide.act ? (
                  <section className="card" role="status">
                    <h2>{t.mustFirst}</h2>
                    <p>{pick(guide.act.text)}</p>
                    <LinkButton lead to="/requests/$id" params={{ id }} style={{ marginTop: 12 }}>
                      {t.toCase}
                    </LinkButton>
                  </section>
                ) : null}
                {guide.result ? (
                  <DecisionForm
                    key={guide.result.outcome + String(guide.result.subKind) + guide.result.grounds.join()}
                    data={data}
                    answers={answers}
                    result={guide.result}
                    changed={unsaved.touch}
                    saved={() => {
                      savedAnswers.current = answers;
                      unsaved.clear();
                    }}
                  />
                ) : null}
              </div>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
