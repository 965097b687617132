import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { ApiError } from '../api/client.ts';
import type { Problem } from '../api/client.ts';
import { generalText } from '../text/general.ts';
import { useLanguage, useText } from '../text/use-text.ts';

/** What is wrong, by which rule, and how to mend it, as the API says it. */
export function Problems({ error, action }: { error: unknown; action?: ReactNode }) {
  if (!error) return null;
  return <ProblemList problems={problemsOf(error)} action={action} />;
}

export function ProblemList({ problems, action }: { problems: readonly Problem[]; action?: ReactNode }) {
  const language = useLanguage();
  const t = useText(generalText);
  if (problems.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t.failed}
      description={
        <ul>
          {problems.map((problem) => (
            <li key={problem.code + (problem.field ?? '')}>
              {problem[language]}
              {problem.rule ? <span className="soft small"> {problem.rule}</span> : null}
            </li>
          ))}
        </ul>
      }
      action={action}
    />
  );
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ApiError) return error.problems;
  return [{ code: 'unreadable', zh: generalText.unreadable.zh, en: generalText.unreadable.en }];
}
