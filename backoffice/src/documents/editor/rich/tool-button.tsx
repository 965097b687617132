import type { ReactNode } from 'react';
import { richText } from '../../../text/editor.ts';
import { useText } from '../../../text/use-text.ts';

interface Props {
  name: keyof typeof richText & string;
  keys?: string | undefined;
  isOn?: boolean | undefined;
  disabled?: boolean;
  use: () => void;
  children: ReactNode;
}

const isMac = navigator.platform.startsWith('Mac');
/** Keys as they stand on this machine's keyboard. */
export const shownKeys = (keys: string): string =>
  isMac
    ? keys.replaceAll('Control', '⌘').replaceAll('Shift', '⇧').replaceAll('+', '')
    : keys.replaceAll('Control', 'Ctrl');

/** A tool with its name for the mouse and for screen readers; it never takes the cursor out of the text. */
export function ToolButton({ name, keys, isOn, disabled = false, use, children }: Props) {
  const t = useText(richText);
  const label = t[name] as string;
  return (
    <button
      type="button"
      aria-label={label}
      title={keys === undefined ? label : `${label}（${shownKeys(keys)}）`}
      aria-pressed={isOn}
      aria-keyshortcuts={keys}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={use}
    >
      {children}
    </button>
  );
}
