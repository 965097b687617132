import assert from 'node:assert/strict';
import { AppError } from '../../src/kernel/errors.ts';

/** For `assert.rejects`: an error of the house whose first problem bears the code. */
export const refusal = (code: string) => (error: unknown) => {
  assert.ok(error instanceof AppError, String(error));
  assert.equal(error.problems[0]?.code, code);
  return true;
};

/** The same, and of the kind that decides the status of the answer. */
export const refused = (kind: string, code: string) => (error: unknown) => {
  assert.ok(error instanceof AppError, String(error));
  assert.deepEqual([error.kind, error.problems[0]?.code], [kind, code]);
  return true;
};
