import type { Route } from '../../../kernel/http/routes.ts';
import {
  actedSchema,
  chartsSchema,
  checkedTextSchema,
  comparisonSchema,
  compilationSchema,
  enteredProposedSchema,
  figureDetailSchema,
  figuresSchema,
  proposedSchema,
  reportSettingsSchema,
  reproductionSchema,
  savedPartSchema,
} from '../contract.ts';
import { changeReportSettings } from '../use-cases/compilation/change-report-settings.ts';
import { checkReportText } from '../use-cases/compilation/check-text.ts';
import { compareYears } from '../use-cases/compilation/compare-years.ts';
import { downloadStatistics } from '../use-cases/compilation/download-statistics.ts';
import { enterProposedDocuments } from '../use-cases/compilation/enter-proposed-documents.ts';
import { freezeReport } from '../use-cases/compilation/freeze.ts';
import { getCompilation } from '../use-cases/compilation/get-compilation.ts';
import { getFigure } from '../use-cases/compilation/get-figure.ts';
import { getReportSettings } from '../use-cases/compilation/get-report-settings.ts';
import { listReportCharts } from '../use-cases/compilation/list-charts.ts';
import { listFigures } from '../use-cases/compilation/list-figures.ts';
import { listProposedDocuments } from '../use-cases/compilation/list-proposed-documents.ts';
import { openCorrection } from '../use-cases/compilation/open-correction.ts';
import { publishReport } from '../use-cases/compilation/publish-report.ts';
import { reproduceReport } from '../use-cases/compilation/reproduce.ts';
import { returnReport } from '../use-cases/compilation/return-report.ts';
import { saveReportPart } from '../use-cases/compilation/save-part.ts';
import { setReportCharts } from '../use-cases/compilation/set-charts.ts';
import { signApproval } from '../use-cases/compilation/sign-approval.ts';
import { signCheck } from '../use-cases/compilation/sign-check.ts';
import { unfreezeReport } from '../use-cases/compilation/unfreeze.ts';
import { sendReport } from './file-reply.ts';

const OF_YEAR = '/reports/:agencyId/:year';
const acted = { output: actedSchema };
const charts = { path: `${OF_YEAR}/charts`, output: chartsSchema };

/** The API of the guided compilation. */
export const COMPILATION_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${OF_YEAR}/compilation`, useCase: getCompilation, output: compilationSchema },
  { method: 'GET', path: `${OF_YEAR}/figures`, useCase: listFigures, output: figuresSchema },
  { method: 'GET', path: `${OF_YEAR}/figures/:key`, useCase: getFigure, output: figureDetailSchema },
  { method: 'PUT', path: `${OF_YEAR}/parts/:part`, useCase: saveReportPart, output: savedPartSchema },
  { method: 'POST', path: `${OF_YEAR}/text-check`, useCase: checkReportText, output: checkedTextSchema },
  { method: 'GET', path: `${OF_YEAR}/comparison`, useCase: compareYears, output: comparisonSchema },
  { method: 'GET', useCase: listReportCharts, ...charts },
  { method: 'PUT', useCase: setReportCharts, ...charts },
  { method: 'POST', path: `${OF_YEAR}/freeze`, useCase: freezeReport, ...acted },
  { method: 'POST', path: `${OF_YEAR}/unfreeze`, useCase: unfreezeReport, ...acted },
  { method: 'POST', path: `${OF_YEAR}/check`, useCase: signCheck, ...acted },
  { method: 'POST', path: `${OF_YEAR}/approve`, useCase: signApproval, ...acted },
  { method: 'POST', path: `${OF_YEAR}/return`, useCase: returnReport, ...acted },
  { method: 'POST', path: `${OF_YEAR}/publish`, useCase: publishReport, ...acted },
  { method: 'POST', path: `${OF_YEAR}/correct`, useCase: openCorrection, ...acted },
  { method: 'GET', path: `${OF_YEAR}/reproduction`, useCase: reproduceReport, output: reproductionSchema },
  { method: 'GET', path: '/register/proposed', useCase: listProposedDocuments, output: proposedSchema },
  {
    method: 'POST',
    path: '/register/proposed',
    useCase: enterProposedDocuments,
    output: enteredProposedSchema,
  },
  { method: 'GET', path: '/reports/settings', useCase: getReportSettings, output: reportSettingsSchema },
  { method: 'PUT', path: '/reports/settings', useCase: changeReportSettings, output: reportSettingsSchema },
  { method: 'GET', path: '/reports/statistics/:format', useCase: downloadStatistics, respond: sendReport },
];
