import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';
import './mark.css';

const SIGNS: Record<Tone, string> = { cinnabar: '▲', amber: '◆', pine: '✓', indigo: '●', plain: '○' };

/** A state as a word with a sign beside it, so that it is never colour alone. */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`mark mark-${tone}`}>
      <span aria-hidden="true">{SIGNS[tone]}</span> {children}
    </span>
  );
}
