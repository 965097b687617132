import type {
  Converted,
  Finding,
  FindingsReport,
  Fixed,
  FixKind,
  Picture,
} from '../../../src/modules/disclosure/contract.ts';
import { call } from './client.ts';

export type { Converted, Finding, FindingsReport, Fixed, FixKind, Picture };

export const fetchFindings = (id: string) => call<FindingsReport>('GET', `/documents/${id}/findings`);
export const fixFindings = (id: string, findingIds: readonly string[], fix: FixKind) =>
  call<Fixed>('POST', `/documents/${id}/findings/fix`, { body: { findingIds, fix } });
export const judgeFinding = (id: string, findingId: string, body: object) =>
  call<FindingsReport>('POST', `/documents/${id}/findings/${findingId}/judgement`, { body });
export const withdrawJudgement = (id: string, findingId: string) =>
  call<FindingsReport>('DELETE', `/documents/${id}/findings/${findingId}/judgement`);
export const uploadPicture = (id: string, file: File) =>
  call<Picture>('POST', `/documents/${id}/pictures`, { body: { file } });
export const convertFile = (id: string, file: File) =>
  call<Converted>('POST', `/documents/${id}/convert`, { body: { file } });
export const arrangeAttachments = (id: string, files: readonly { fileId: string; name?: string }[]) =>
  call<object>('PUT', `/documents/${id}/files`, { body: { files } });
