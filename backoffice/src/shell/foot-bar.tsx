import { EllipsisOutlined } from '@ant-design/icons';
import { useEffect, useId, useRef, useState } from 'react';
import { useDesk } from '../app/session.ts';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';
import { countUse, footBar, readUses } from './foot-places.ts';
import { PlaceLink } from './place-link.tsx';
import type { OfficePlace, PlaceKey } from './places.ts';

interface FootBarProps {
  readonly places: readonly OfficePlace[];
  readonly here: PlaceKey | undefined;
}

/** The navigation on a phone: the places used most, and “more” that opens the others above the bar. */
export function FootBar({ places, here }: FootBarProps) {
  const t = useText(shellText);
  const { me } = useDesk();
  // Chosen once for each start of the office: a bar that changes under the thumb would be worse than a wrong one.
  const [uses] = useState(() => readUses(localStorage, me.person.id));
  useEffect(() => {
    if (here) countUse(localStorage, me.person.id, here);
  }, [here, me.person.id]);
  const { shown, rest } = footBar(places, uses);
  return (
    <ul>
      {shown.map((place) => (
        <li key={place.to}>
          <PlaceLink place={place} here={place.key === here} />
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <MorePlaces label={t.more} places={rest} here={here} />
        </li>
      )}
    </ul>
  );
}

function MorePlaces({ label, places, here }: FootBarProps & { readonly label: string }) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const part = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !part.current?.contains(target)) setOpen(false);
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  const within = places.some(({ key }) => key === here);
  return (
    <div ref={part} className="more-places">
      <button
        ref={button}
        type="button"
        className={within ? 'active' : undefined}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <EllipsisOutlined aria-hidden="true" />
        <span>{label}</span>
      </button>
      <ul id={listId} hidden={!open} onClick={() => setOpen(false)}>
        {places.map((place) => (
          <li key={place.to}>
            <PlaceLink place={place} here={place.key === here} />
          </li>
        ))}
      </ul>
    </div>
  );
}
