import type { KeyboardEvent } from 'react';

const BUTTONS: readonly string[] = ['submit', 'button', 'reset', 'image', 'file'];

/**
 * Keeps Enter in a single-line field from sending the form: nobody who confirms a word in one field means the whole
 * draft. Buttons still answer to Enter, and so do the lists of choices, which hear the key before the form does.
 */
export function holdEnter(event: KeyboardEvent): void {
  const { target, currentTarget } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  // A dialog opened from the form stands elsewhere on the page and has an Enter of its own.
  if (currentTarget.contains(target) && !BUTTONS.includes(target.type)) event.preventDefault();
}
