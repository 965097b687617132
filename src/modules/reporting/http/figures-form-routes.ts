import type { Route } from '../../../kernel/http/routes.ts';
import { figuresCheckSchema } from '../contract.ts';
import { checkFigures } from '../use-cases/collection/check-figures.ts';

/** The form of tables 2–4. */
export const FIGURES_FORM_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/figures/check', useCase: checkFigures, output: figuresCheckSchema },
];
