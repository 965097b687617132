/** What went wrong, where, and how to mend it, in both languages. Every expected failure is one of these. */
export interface Problem {
  /** Stable machine code, snake_case, e.g. `correction_already_sent`. */
  code: string;
  /** Chinese message: what is wrong and how to mend it. */
  zh: string;
  /** The same in English. */
  en: string;
  /** Input field concerned, dotted path. */
  field?: string;
  /** The rule broken, e.g. `《条例》第三十条`. */
  rule?: string;
}

export type ErrorKind =
  | 'invalid' // input breaks a schema or a rule of form: HTTP 400
  | 'unauthenticated' // 401
  | 'forbidden' // 403
  | 'not_found' // 404
  | 'conflict' // the record's state does not allow it: 409
  | 'too_large' // 413
  | 'too_many' // 429
  | 'unavailable'; // 503

export const HTTP_STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
};

/** An expected failure with one or more problems; nothing was changed when it is thrown out of a use case. */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly problems: readonly Problem[];
  constructor(kind: ErrorKind, problems: Problem | readonly Problem[]) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map((p) => `${p.zh} / ${p.en}`).join('; '));
    this.name = 'AppError';
    this.kind = kind;
    this.problems = list;
  }
}
