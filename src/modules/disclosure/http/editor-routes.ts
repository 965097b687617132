import type { Route } from '../../../kernel/http/routes.ts';
import { presenceSchema } from '../contract.ts';
import { markPresence } from '../use-cases/editor/mark-presence.ts';

/** What only the editor's windows ask for. */
export const EDITOR_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/documents/:id/presence', useCase: markPresence, output: presenceSchema },
];
