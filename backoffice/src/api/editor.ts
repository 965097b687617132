import type { Presence, PresentPerson } from '../../../src/modules/disclosure/contract.ts';
import { apiUrl, call } from './client.ts';

export type { PresentPerson };

/** What a save answers. */
export interface SavedDraft {
  readonly revision: number;
}

export const markPresence = (id: string, doing: 'editing' | 'reading') =>
  call<Presence>('POST', `/documents/${id}/presence`, { body: { doing } });

/** Keeps the draft as it is now, without making it an act on record. */
export const autosaveDocument = (id: string, body: object) =>
  call<SavedDraft>('POST', `/documents/${id}/autosave`, { body });

/** Sends something while the window closes; the answer is not awaited, and a failure is not an error. */
export function keepAlive(path: string, body: object): void {
  fetch(apiUrl(path), {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
}
