import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { ApiError } from '../api/client.ts';
import type { Problem } from '../api/client.ts';
import { generalText } from '../text/general.ts';
import { useLanguage, useText } from '../text/use-text.ts';

export interface Act<I, R> {
  readonly run: (input: I) => Promise<R | undefined>;
  readonly working: boolean;
  /** What is wrong and belongs to no field of the form. */
  readonly problems: readonly Problem[];
  readonly clear: () => void;
}

/**
 * Runs an act of the API. Problems go to the form's fields they name, all others into `problems`; after success
 * everything shown is asked for again. Resolves to undefined when the act was refused.
 */
export function useAct<I, R>(
  send: (input: I) => Promise<R>,
  options: {
    form?: FormInstance;
    /** What is said afterwards; null says nothing, as after a dry run. */
    done?: string | ((result: R) => string | null);
    then?: (result: R) => void | Promise<void>;
  } = {},
): Act<I, R> {
  const { message } = App.useApp();
  const client = useQueryClient();
  const language = useLanguage();
  const t = useText(generalText);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { mutateAsync, isPending } = useMutation({ mutationFn: send });
  const run = async (input: I): Promise<R | undefined> => {
    setProblems([]);
    try {
      const result = await mutateAsync(input);
      void client.invalidateQueries();
      const said = typeof options.done === 'function' ? options.done(result) : (options.done ?? t.saved);
      if (said !== null) void message.success(said);
      await options.then?.(result);
      return result;
    } catch (error) {
      setProblems(placeProblems(error, options.form, language));
      return undefined;
    }
  };
  return { run, working: isPending, problems, clear: () => setProblems([]) };
}

/** What is wrong, without the name by which the API calls the field: it stands at the field itself. */
function atField(problem: Problem, language: 'zh' | 'en'): string {
  const text = problem[language];
  const name = `${problem.field}${language === 'zh' ? '：' : ': '}`;
  return text.startsWith(name) ? text.slice(name.length) : text;
}

/** Puts problems at their fields; returns those that have none on this form. */
function placeProblems(
  error: unknown,
  form: FormInstance | undefined,
  language: 'zh' | 'en',
): readonly Problem[] {
  if (!(error instanceof ApiError)) throw error;
  if (!form) return error.problems;
  const shown = Object.keys(form.getFieldsValue(true) as object);
  const fields = new Set([...shown, ...form.getFieldsError().map(({ name }) => String(name[0]))]);
  const placed = error.problems.filter(
    ({ field }) => field !== undefined && fields.has(field.split('.')[0]!),
  );
  form.setFields(
    placed.map((problem) => ({
      name: problem.field!.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      errors: [atField(problem, language)],
    })),
  );
  const first = placed[0];
  if (first) form.scrollToField(first.field!.split('.'), { block: 'center' });
  return error.problems.filter((problem) => !placed.includes(problem));
}
