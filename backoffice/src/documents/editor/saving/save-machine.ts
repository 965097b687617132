/** Why a save did not come through. */
export type Failure = 'unreachable' | 'refused' | 'conflict';

/**
 * How what is on the screen stands to what the server has.
 * - `saved`: the same. `changed`: not yet sent. `saving`: on its way; `again` when more was typed meanwhile.
 * - `unreachable`: no answer; tried again by itself. `refused`: wrong as it is; tried again after the next change.
 * - `conflict`: somebody else saved; nothing is sent until a person decides.
 */
export type SaveState =
  | { readonly phase: 'saved'; readonly revision: number; readonly at: number | null }
  | { readonly phase: 'changed'; readonly revision: number; readonly first: number; readonly last: number }
  | { readonly phase: 'saving'; readonly revision: number; readonly again: boolean; readonly tries: number }
  | { readonly phase: 'unreachable'; readonly revision: number; readonly at: number; readonly tries: number }
  | { readonly phase: 'refused'; readonly revision: number }
  | { readonly phase: 'conflict'; readonly revision: number };

export type SaveEvent =
  | { readonly type: 'changed' }
  /** It is time, or a person asks; `anyway` also when the server has everything (to put it on record). */
  | { readonly type: 'save'; readonly anyway?: boolean }
  | { readonly type: 'done'; readonly revision: number }
  | { readonly type: 'failed'; readonly why: Failure }
  /** A person decided a conflict: go on from the server's revision, with unsaved text or without. */
  | { readonly type: 'decided'; readonly revision: number; readonly keepsOwn: boolean };

/** Quiet after the last key before it is saved, and the longest it waits while typing goes on. */
export const QUIET_MS = 3000;
export const LONGEST_MS = 20_000;
const RETRY_MS = [5000, 10_000, 20_000, 40_000, 60_000] as const;

export const savedState = (revision: number): SaveState => ({ phase: 'saved', revision, at: null });

/** What follows from an event. A pure table; the clock comes as an argument. */
export function nextSave(state: SaveState, event: SaveEvent, now: number): SaveState {
  const { revision } = state;
  switch (event.type) {
    case 'changed':
      if (state.phase === 'changed') return { ...state, last: now };
      if (state.phase === 'saving') return state.again ? state : { ...state, again: true };
      // Without the server, and in a conflict, further typing changes nothing about what is to be done.
      if (state.phase === 'unreachable' || state.phase === 'conflict') return state;
      return { phase: 'changed', revision, first: now, last: now };
    case 'save':
      if (state.phase === 'saving' || state.phase === 'conflict') return state;
      if (state.phase === 'saved' && !event.anyway) return state;
      return {
        phase: 'saving',
        revision,
        again: false,
        tries: state.phase === 'unreachable' ? state.tries : 0,
      };
    case 'done':
      if (state.phase !== 'saving') return state;
      return state.again
        ? { phase: 'changed', revision: event.revision, first: now, last: now }
        : { phase: 'saved', revision: event.revision, at: now };
    case 'failed':
      if (state.phase !== 'saving') return state;
      if (event.why === 'unreachable') {
        return { phase: 'unreachable', revision, at: now, tries: state.tries + 1 };
      }
      // What was typed meanwhile may have mended it.
      if (event.why === 'refused' && state.again)
        return { phase: 'changed', revision, first: now, last: now };
      return { phase: event.why, revision };
    case 'decided':
      return event.keepsOwn
        ? { phase: 'changed', revision: event.revision, first: now, last: now }
        : { phase: 'saved', revision: event.revision, at: now };
  }
}

/** In how many milliseconds it is to be saved by itself; null when nothing is due. */
export function saveDueIn(state: SaveState, now: number): number | null {
  if (state.phase === 'changed') {
    return Math.max(0, Math.min(state.last + QUIET_MS, state.first + LONGEST_MS) - now);
  }
  if (state.phase === 'unreachable') {
    const wait = RETRY_MS[Math.min(state.tries, RETRY_MS.length) - 1]!;
    return Math.max(0, state.at + wait - now);
  }
  return null;
}

/** Something on the screen is not on the server yet. */
export const isUnsaved = (state: SaveState): boolean => state.phase !== 'saved';
