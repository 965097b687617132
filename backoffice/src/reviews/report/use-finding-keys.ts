import { useEffect, useRef } from 'react';

interface Moves {
  next: () => void;
  previous: () => void;
  nextOpen: () => void;
  confirm: () => void;
  dismiss: () => void;
}

const KEYS: Readonly<Record<string, keyof Moves>> = {
  j: 'next',
  k: 'previous',
  n: 'nextOpen',
  c: 'confirm',
  d: 'dismiss',
};

/** Letters work anywhere on the page, but not while one writes or a dialog is open. */
export function useFindingKeys(moves: Moves): void {
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const move = KEYS[event.key.toLowerCase()];
      if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.closest('input, textarea, select, [contenteditable=true], [role=dialog], [role=combobox]'))
        return;
      event.preventDefault();
      latest.current[move]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
