import type {
  Acted,
  Charts,
  CheckedText,
  Comparison,
  Compilation,
  CompilationAct,
  CompilationFinding,
  CompilationPart,
  FigureDetail,
  FigureMember,
  Figures,
  FigureView,
  PartId,
  Proposed,
  ReportFileFormat,
  ReportSettings,
  Reproduction,
  SavedPart,
  SavePartInput,
} from '../../../src/modules/reporting/contract.ts';
import { apiUrl, call } from './client.ts';

export type {
  Acted,
  Charts,
  Comparison,
  Compilation,
  CompilationAct,
  CompilationFinding,
  CompilationPart,
  FigureDetail,
  FigureMember,
  FigureView,
  PartId,
  Proposed,
  ReportSettings,
  SavedPart,
};

/** The report being compiled: one agency, one year, its newest version. */
export interface ReportKey {
  readonly agencyId: string;
  readonly year: number;
}
const pathOf = ({ agencyId, year }: ReportKey): string => `/reports/${agencyId}/${year}`;

/** The newest version, or the one asked for. */
export const fetchCompilation = (key: ReportKey, version?: number) =>
  call<Compilation>('GET', `${pathOf(key)}/compilation`, { query: { version } });
export const fetchFigures = (key: ReportKey, version?: number) =>
  call<Figures>('GET', `${pathOf(key)}/figures`, { query: { version } });
export const fetchFigure = (key: ReportKey, figure: string) =>
  call<FigureDetail>('GET', `${pathOf(key)}/figures/${encodeURIComponent(figure)}`);
export const savePart = (
  key: ReportKey,
  part: PartId,
  body: Pick<SavePartInput, 'text' | 'basedOn' | 'reopen'>,
) => call<SavedPart>('PUT', `${pathOf(key)}/parts/${part}`, { body });
export const checkText = (key: ReportKey, parts: Partial<Record<PartId, string>>) =>
  call<CheckedText>('POST', `${pathOf(key)}/text-check`, { body: { parts } });
export const fetchComparison = (key: ReportKey) => call<Comparison>('GET', `${pathOf(key)}/comparison`);
export const fetchCharts = (key: ReportKey) => call<Charts>('GET', `${pathOf(key)}/charts`);
export const saveCharts = (key: ReportKey, charts: readonly object[]) =>
  call<Charts>('PUT', `${pathOf(key)}/charts`, { body: { charts } });

/** One act of the path: freeze, check, approve, return, publish … */
export const actOnReport = (key: ReportKey, act: Exclude<CompilationAct, 'edit'>, body: object) =>
  call<Acted>('POST', `${pathOf(key)}/${act}`, { body });

/** The report as it would be published now, for a frame; of an older version when asked. */
export const reportPreviewUrl = (key: ReportKey, format: ReportFileFormat, version?: number) =>
  apiUrl(`${pathOf(key)}/file/${format}`, { version });
export const fetchPreview = (key: ReportKey) => call<string>('GET', `${pathOf(key)}/file/html`);

export const fetchReproduction = (key: ReportKey, version: number) =>
  call<Reproduction>('GET', `${pathOf(key)}/reproduction`, { query: { version } });
export const fetchReportSettings = (agencyId: string) =>
  call<ReportSettings>('GET', '/reports/settings', { query: { agencyId } });
export const changeReportSettings = (body: object) =>
  call<ReportSettings>('PUT', '/reports/settings', { body });

export const fetchProposed = (query: { agencyId: string; year: number }) =>
  call<Proposed>('GET', '/register/proposed', { query });
export const enterProposed = (body: object) =>
  call<{ entered: number; repealed: number }>('POST', '/register/proposed', { body });

/** Tables of any period as a file. */
export const periodFileUrl = (agencyId: string, from: string, to: string, format: ReportFileFormat) =>
  apiUrl(`/reports/statistics/${format}`, { agencyId, from, to });
