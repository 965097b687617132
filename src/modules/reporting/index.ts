export { CHECK_CATALOGUE } from './domain/checking/messages/catalogue.ts';
export type { CheckDescription } from './domain/checking/messages/catalogue.ts';
export { checkReport, checkTables } from './domain/checking/check-report.ts';
export type { CheckCode, Finding, FindingValue, Place, Severity } from './domain/checking/finding.ts';
export { findingKey, findingKeys } from './domain/checking/finding-key.ts';
export { reportOfTables } from './domain/checking/report-model.ts';
export type { ReportModel } from './domain/checking/report-model.ts';
export { markReport } from './domain/marking/mark-report.ts';
export type * from './domain/marking/marked-report.ts';
export { cellLabel, cellsOf } from './domain/format/cells.ts';
export { sectionTitle } from './domain/format/sections.ts';
export { formatForYear } from './domain/format/report-format.ts';
export type { CellId, CellValues, ReportFormat } from './domain/format/report-format.ts';
export { readReport } from './reading/read-report.ts';
export { readReportFile } from './reading/read-report-file.ts';
export { reportingModule } from './module.ts';
export { compileTables, valuesOf } from './domain/compile/compile-tables.ts';
export { compileCells } from './views/compiled-cells.ts';
export { currentReport } from './views/compiled-report.ts';
export { reportFile } from './views/report-file.ts';
export type { RenderedFormat } from './rendering/render-report.ts';
export type { CompiledReport } from './domain/compiled-report.ts';

// Acts, for set-up, demonstration and imports.
export { enterDocument } from './use-cases/enter-document.ts';
export { enterFigure } from './use-cases/enter-figure.ts';
export { repealDocument } from './use-cases/repeal-document.ts';
export { correctEntry } from './use-cases/correct-entry.ts';
export { saveReportNarrative } from './use-cases/save-report-narrative.ts';
export { publishReport } from './use-cases/publish-report.ts';
export { getReport } from './use-cases/get-report.ts';
export { getReportTables } from './use-cases/get-report-tables.ts';
export { getCell } from './use-cases/get-cell.ts';
export { listRegister } from './use-cases/list-register.ts';

// What everybody reads; run them by `runUseCase` with the public actor.
export { listPublishedReports } from './use-cases/list-published-reports.ts';
export { readPublishedReport } from './use-cases/read-published-report.ts';
export { downloadPublishedReport } from './use-cases/download-published-report.ts';
