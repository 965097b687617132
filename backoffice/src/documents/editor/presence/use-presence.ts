import { useEffect, useState } from 'react';
import { keepAlive, markPresence } from '../../../api/editor.ts';
import type { PresentPerson } from '../../../api/editor.ts';

const EVERY_MS = 15_000;

/** Says that one has the document open, and knows who else has. Not knowing is no error: nobody is shown then. */
export function usePresence(documentId: string, doing: 'editing' | 'reading'): readonly PresentPerson[] {
  const [others, setOthers] = useState<readonly PresentPerson[]>([]);
  useEffect(() => {
    let isHere = true;
    const mark = async (): Promise<void> => {
      const answer = await markPresence(documentId, doing).catch(() => undefined);
      if (isHere && answer) setOthers(answer.others);
    };
    const leave = (): void => keepAlive(`/documents/${documentId}/presence`, { doing: 'left' });
    const back = (): void => void (document.visibilityState === 'visible' && mark());
    void mark();
    const timer = setInterval(() => void mark(), EVERY_MS);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', back);
    return () => {
      isHere = false;
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', back);
      leave();
    };
  }, [documentId, doing]);
  return others;
}
