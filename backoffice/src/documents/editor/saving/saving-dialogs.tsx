import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ConflictDialog } from './conflict-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import type { Draft } from './use-draft.ts';

/** What a person is asked about a draft: changes found on this machine, changes of somebody else. */
export function SavingDialogs({ draft, documentId }: { draft: Draft; documentId: string }) {
  const { autosave, found } = draft;
  const isConflict = autosave.state.phase === 'conflict';
  const [put, putAside] = useState(false);
  useEffect(() => {
    const again = (): void => putAside(false);
    window.addEventListener(DECIDE, again);
    return () => window.removeEventListener(DECIDE, again);
  }, []);
  useEffect(() => putAside(false), [isConflict]);
  const theirs = useQuery({
    queryKey: ['conflict', documentId, autosave.state.revision, put],
    queryFn: draft.theirs,
    enabled: isConflict && !put,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (found) {
    return (
      <RestoreDialog at={found.at} fields={found.fields} restore={draft.restore} drop={draft.dropFound} />
    );
  }
  if (!isConflict || put || !theirs.data) return null;
  const { values, revision } = theirs.data;
  return (
    <ConflictDialog
      documentId={documentId}
      problems={autosave.problems}
      mine={draft.values()}
      theirs={values}
      keepMine={() => draft.replace({}, revision, true)}
      takeTheirs={() => draft.replace(values, revision, false)}
      close={() => putAside(true)}
    />
  );
}

const DECIDE = 'gongkai:decide-conflict';

/** Brings back the question about a conflict that was put aside. */
export const askAgain = (): void => void window.dispatchEvent(new Event(DECIDE));
