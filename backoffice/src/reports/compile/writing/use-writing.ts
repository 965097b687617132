import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ApiError } from '../../../api/client.ts';
import { fetchCompilation, savePart } from '../../../api/reports-compilation.ts';
import type { Compilation, PartId } from '../../../api/reports-compilation.ts';
import { useDesk } from '../../../app/session.ts';
import { localBackup } from './local-backup.ts';
import { createWriting } from './writing.ts';
import type { Writing, WritingSnapshot } from './writing.ts';

export interface WritingInUse extends WritingSnapshot {
  readonly change: Writing['change'];
  readonly flush: Writing['flush'];
  readonly settle: Writing['settle'];
  /** Edits of a report that is being signed off are sent as such from now on. */
  readonly reopen: () => void;
  readonly reopened: boolean;
}

function judge(error: unknown): 'connection' | 'conflict' | 'refusal' {
  if (!(error instanceof ApiError)) return 'refusal';
  if (error.status === 0 || error.status === 401 || error.status === 429 || error.status >= 500)
    return 'connection';
  return error.problems.some(({ code }) => code === 'part_changed') ? 'conflict' : 'refusal';
}

/** The text of the compilation in this window; lives as long as the page. */
export function useWriting(compilation: Compilation): WritingInUse {
  const client = useQueryClient();
  const { me } = useDesk();
  const { agencyId, year, version, parts, stage } = compilation;
  const [reopened, setReopened] = useState(false);
  const reopens = useRef(false);
  const [writing] = useState(() => {
    const key = { agencyId, year };
    return createWriting({
      parts,
      judge,
      backup: localBackup(`${me.person.id}.${agencyId}.${year}.${version}`),
      save: async (part, body) => {
        try {
          return await savePart(key, part, { ...body, reopen: reopens.current });
        } catch (error) {
          // Signed or published meanwhile: the screen has to say so.
          if (judge(error) === 'refusal')
            void client.invalidateQueries({ queryKey: ['compilation', agencyId, year] });
          throw error;
        }
      },
      fetchPart: async (part: PartId) =>
        (await fetchCompilation(key)).parts.find(({ id }) => id === part) ?? Promise.reject(new Error(part)),
      onSaved: ({ stage: now, ...saved }) => {
        const shown = client.getQueryData<Compilation>(['compilation', agencyId, year])?.stage;
        client.setQueryData<Compilation>(['compilation', agencyId, year], (before) =>
          before
            ? { ...before, parts: before.parts.map((one) => (one.id === saved.id ? saved : one)) }
            : before,
        );
        if (now !== shown) void client.invalidateQueries({ queryKey: ['compilation', agencyId, year] });
      },
    });
  });
  useEffect(() => {
    // Reopening holds for the signatures that stood then, not for later ones.
    if (stage !== 'draft') return;
    reopens.current = false;
    setReopened(false);
  }, [stage]);
  const snapshot = useSyncExternalStore(writing.subscribe, writing.snapshot);
  useEffect(() => {
    writing.adopt(parts);
  }, [writing, parts]);
  useEffect(() => {
    const again = (): void => void writing.flush();
    writing.open();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      void writing.flush();
      writing.close();
    };
  }, [writing]);
  return {
    ...snapshot,
    change: writing.change,
    flush: writing.flush,
    settle: writing.settle,
    reopened,
    reopen: () => {
      reopens.current = true;
      setReopened(true);
      void writing.retry();
    },
  };
}
