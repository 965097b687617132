import type { Route } from '../../../kernel/http/routes.ts';
import { presenceSchema, savedDocumentSchema } from '../contract.ts';
import { arrangeAttachments } from '../use-cases/editor/arrange-attachments.ts';
import { autosaveDraft } from '../use-cases/editor/autosave-draft.ts';
import { markPresence } from '../use-cases/editor/mark-presence.ts';

/** What only the editor's windows ask for. */
export const EDITOR_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/documents/:id/autosave', useCase: autosaveDraft, output: savedDocumentSchema },
  { method: 'PUT', path: '/documents/:id/files', useCase: arrangeAttachments, output: savedDocumentSchema },
  { method: 'POST', path: '/documents/:id/presence', useCase: markPresence, output: presenceSchema },
];
