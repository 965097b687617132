import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '../../../api/client.ts';
import type { Problem } from '../../../api/client.ts';
import { isUnsaved, nextSave, saveDueIn, savedState } from './save-machine.ts';
import type { Failure, SaveEvent, SaveState } from './save-machine.ts';

interface Options {
  revision: number;
  /** Sends what is on the screen; resolves to the new revision. */
  send: (basedOn: number, isFinal: boolean) => Promise<number>;
  /** Sends the last words while the window closes; nobody waits for the answer. */
  sendLast: (basedOn: number) => void;
}

export interface Autosave {
  readonly state: SaveState;
  readonly problems: readonly Problem[];
  readonly changed: () => void;
  /** Saves at once and for the record; resolves to whether the server has everything. */
  readonly saveNow: () => Promise<boolean>;
  readonly retry: () => void;
  readonly decide: (revision: number, keepsOwn: boolean) => void;
  readonly isUnsaved: () => boolean;
}

/** Saves by itself what a person writes; see `save-machine.ts` for what happens when. */
export function useAutosave({ revision, send, sendLast }: Options): Autosave {
  const [state, show] = useState<SaveState>(() => savedState(revision));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const current = useRef(state);
  const sends = useRef({ send, sendLast });
  sends.current = { send, sendLast };
  const running = useRef<Promise<void>>(Promise.resolve());
  /** What was saved by itself is put on record when the page is left or a person saves. */
  const onRecord = useRef(true);
  const move = useCallback((event: SaveEvent): SaveState => {
    const before = current.current;
    current.current = nextSave(before, event, Date.now());
    if (current.current !== before) show(current.current);
    return current.current;
  }, []);
  const save = useCallback(
    (isFinal: boolean): Promise<void> => {
      const before = current.current;
      const state = move({ type: 'save', anyway: isFinal && !onRecord.current });
      if (state === before || state.phase !== 'saving') return running.current;
      running.current = sends.current.send(state.revision, isFinal).then(
        (saved) => {
          onRecord.current = isFinal;
          setProblems([]);
          move({ type: 'done', revision: saved });
        },
        (error: unknown) => {
          setProblems(error instanceof ApiError ? error.problems : []);
          move({ type: 'failed', why: failureOf(error) });
        },
      );
      return running.current;
    },
    [move],
  );
  useEffect(() => {
    const wait = saveDueIn(state, Date.now());
    if (wait === null) return;
    const timer = setTimeout(() => void save(false), wait);
    return () => clearTimeout(timer);
  }, [state, save]);
  useEffect(() => {
    const online = (): void => void (current.current.phase === 'unreachable' && save(false));
    const hidden = (): void => void (document.visibilityState === 'hidden' && save(false));
    const leaving = (): void => {
      const { phase, revision: basedOn } = current.current;
      if (phase === 'changed' || phase === 'unreachable') sends.current.sendLast(basedOn);
    };
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', leaving);
    };
  }, [save]);
  const saveNow = async (): Promise<boolean> => {
    await running.current;
    await save(true);
    // More may have been typed while it was on its way.
    if (current.current.phase === 'changed') await save(true);
    return current.current.phase === 'saved';
  };
  return {
    state,
    problems,
    changed: () => void move({ type: 'changed' }),
    saveNow,
    retry: () => void save(false),
    decide: (decided, keepsOwn) => {
      setProblems([]);
      move({ type: 'decided', revision: decided, keepsOwn });
    },
    isUnsaved: () => isUnsaved(current.current),
  };
}

/** No answer and troubles of the server pass; what is wrong or forbidden does not by itself. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof ApiError) || error.status === 0 || error.status >= 500 || error.status === 429) {
    return 'unreachable';
  }
  return error.problems.some(({ code }) => code === 'draft_changed') ? 'conflict' : 'refused';
}
