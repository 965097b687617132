import { useSyncExternalStore } from 'react';

/** The width of shell.css at which the navigation moves to the foot. */
const narrow = window.matchMedia('(max-width: 760px)');

function listen(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}

/** Whether the window is as narrow as a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow.matches);
}
