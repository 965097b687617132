import { STEPS } from './steps.ts';
import type { Step } from './steps.ts';

/** What the address of the compilation keeps: the step, and the figure that is open. */
export interface CompileSearch {
  step?: Step;
  figure?: string;
}

/** Reads the address; what does not belong there is left out. */
export function readCompileSearch(search: Record<string, unknown>): CompileSearch {
  const step = STEPS.find((one) => one === search['step']);
  return {
    ...(step ? { step } : {}),
    ...(typeof search['figure'] === 'string' ? { figure: search['figure'] } : {}),
  };
}
