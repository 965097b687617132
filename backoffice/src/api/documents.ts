import type {
  DocumentList,
  DocumentRow,
  Edition,
  StaffDocument,
  Vocabulary,
} from '../../../src/modules/disclosure/contract.ts';
import type { Column } from '../../../src/modules/platforms/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type { DocumentList, DocumentRow, Edition, StaffDocument, Vocabulary, Column };
interface Saved {
  id: string;
  editionNumber: number;
  stage: string;
}
/** A saved draft, with the revision that the next save is based on. */
type SavedDraft = Saved & { revision: number };

export const fetchDocuments = (query: Query) => call<DocumentList>('GET', '/documents', { query });
export const documentsExportUrl = (query: Query) => apiUrl('/documents/export', query);
export const fetchVocabulary = () => call<Vocabulary>('GET', '/documents/vocabulary');
export const fetchColumns = (agencyId: string) =>
  call<{ columns: Column[] }>('GET', '/public/columns', { query: { agencyId } });
export const fetchDocument = (id: string) => call<StaffDocument>('GET', `/documents/${id}`);
export const createDocument = (body: object) => call<Saved>('POST', '/documents', { body });
export const saveDocument = (id: string, body: object) =>
  call<SavedDraft>('PATCH', `/documents/${id}`, { body });
export const uploadAttachment = (id: string, body: object) =>
  call<object>('POST', `/documents/${id}/files`, { body });
export const removeAttachment = (id: string, fileId: string) =>
  call<object>('DELETE', `/documents/${id}/files/${fileId}`);
export const attachmentUrl = (id: string, fileId: string) => apiUrl(`/documents/${id}/files/${fileId}`);

const PATHS: Readonly<Record<string, string>> = {
  submit_draft: 'submit',
  send_back: 'send-back',
  approve_and_release: 'approve',
  start_new_edition: 'editions',
  withdraw_release: 'withdraw',
  repeal_document: 'repeal',
  annul_repeal: 'annul-repeal',
  pass_review: 'reviews',
  pass_secrecy_review: 'secrecy-review',
  recall_draft: 'recall',
  discard_draft: 'discard',
  publish_emergency: 'emergency',
  decide_emergency: 'emergency/decision',
  relate_document: 'relations',
  create_preview_link: 'previews',
  reassess: 'reassessment',
};

/** Takes a step of a document; the name is the use case's, with or without its module. */
export const takeDocumentStep = (id: string, action: string, body: object) =>
  call<Saved>('POST', `/documents/${id}/${PATHS[action.replace('disclosure.', '')] ?? action}`, { body });
