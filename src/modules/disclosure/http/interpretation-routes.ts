import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import { interpretationListSchema } from '../contract/interpretation-list.ts';
import {
  documentInterpretationSchema,
  interpretationDutiesSchema,
  savedInterpretationSchema,
} from '../contract/interpretation.ts';
import { changeInterpretationRule } from '../use-cases/interpretation/change-rule.ts';
import { exportInterpretations } from '../use-cases/interpretation/export-interpretations.ts';
import { listInterpretations } from '../use-cases/interpretation/list-interpretations.ts';
import { listInterpretationDuties } from '../use-cases/interpretation/list-duties.ts';
import { getDocumentInterpretation } from '../use-cases/interpretation/get-interpretation.ts';
import { saveInterpretationPlan } from '../use-cases/interpretation/save-plan.ts';

const saved = { output: savedInterpretationSchema };

/** The API of interpretations. */
export const INTERPRETATION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/documents/:id/interpretation',
    useCase: getDocumentInterpretation,
    output: documentInterpretationSchema,
  },
  { method: 'PUT', path: '/documents/:id/interpretation', useCase: saveInterpretationPlan, ...saved },
  {
    method: 'GET',
    path: '/interpretation-duties',
    useCase: listInterpretationDuties,
    output: interpretationDutiesSchema,
  },
  {
    method: 'GET',
    path: '/interpretations',
    useCase: listInterpretations,
    output: interpretationListSchema,
  },
  { method: 'GET', path: '/interpretations/export', useCase: exportInterpretations, respond: sendSheet },
  { method: 'PUT', path: '/interpretation-rule', useCase: changeInterpretationRule, ...saved },
];
